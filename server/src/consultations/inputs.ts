import { z } from 'zod'
import { id, line } from '../organisation/index.ts'
import { ANSWERS } from './types.ts'

const said = (max: number) => z.string().trim().max(max)
const revision = z.coerce.number().int().min(1)
const locale = z.enum(['fr', 'en']).default('fr')

export const openConsultationInput = z.strictObject({
  draftId: id,
  question: line(500),
  opensAt: z.coerce.date(),
  closesAt: z.coerce.date(),
  everyone: z.boolean().default(false),
  roles: z.array(line(60)).max(50).default([]),
  unitIds: z.array(id).max(200).default([]),
})
export type OpenConsultationInput = z.input<typeof openConsultationInput>

export const consultationInput = z.strictObject({ consultationId: id, locale })
export type ConsultationInput = z.input<typeof consultationInput>

export const setDatesInput = z.strictObject({
  consultationId: id,
  opensAt: z.coerce.date(),
  closesAt: z.coerce.date(),
})
export type SetDatesInput = z.input<typeof setDatesInput>

export const takeTemperatureInput = z.strictObject({
  consultationId: id,
  ruleId: id,
  answer: z.enum(ANSWERS),
})
export type TakeTemperatureInput = z.input<typeof takeTemperatureInput>

/** Within a consultation for those who are invited; without one for those who write the draft. */
export const suggestInput = z.strictObject({
  draftId: id,
  consultationId: id.nullable().default(null),
  passageId: id,
  body: said(5000).default(''),
  /** Other words for the passage; empty or unchanged, it is a comment. */
  wording: said(20_000).default(''),
})
export type SuggestInput = z.input<typeof suggestInput>

export const closeSuggestionInput = z.strictObject({
  suggestionId: id,
  revision,
  decision: z.enum(['retained', 'partly', 'not-retained', 'reopen']),
  reason: said(2000).default(''),
  /** The words that the passage takes, when something is retained; empty, the text stays as it is. */
  words: said(20_000).default(''),
  passageRevision: revision.nullable().default(null),
})
export type CloseSuggestionInput = z.input<typeof closeSuggestionInput>

export const discussionInput = z.strictObject({ draftId: id })
export type DiscussionInput = z.input<typeof discussionInput>

export const consolidateInput = z.strictObject({ draftId: id, note: said(2000).default('') })
export type ConsolidateInput = z.input<typeof consolidateInput>
