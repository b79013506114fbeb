import { EFFECTS } from '@balise/rules'
import { z } from 'zod'
import { email, id, line, nothing } from '../organisation/index.ts'

/** Of a document that is handed in: what the importer takes at most. */
export const MAX_DOCUMENT_BYTES = 30_000_000

const revision = z.coerce.number().int().min(1)
const locale = z.enum(['fr', 'en']).default('fr')
/** A person's own words, as they will be read. */
const said = (max: number) => z.string().trim().max(max)

export const startImportInput = z.strictObject({
  bytes: z.instanceof(Uint8Array),
  fileName: z.string().max(1000),
  /** Whether the sentences may go to the model of this installation, if it has one. */
  asksModel: z.boolean().default(false),
})
export type StartImportInput = z.input<typeof startImportInput>

export const startDraftInput = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('template'), template: line(60) }),
  z.strictObject({ from: z.literal('version'), versionId: id }),
  z.strictObject({ from: z.literal('scratch'), title: line(200) }),
])
export type StartDraftInput = z.input<typeof startDraftInput>

export const draftInput = z.strictObject({ draftId: id, locale })
export type DraftInput = z.input<typeof draftInput>

const ruleId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

export const adjustedRule = z.strictObject({
  kind: ruleId,
  on: z.array(line(100)).max(50).default([]),
  effect: z.enum(EFFECTS),
  parameters: z.record(z.string().max(60), z.unknown()).default({}),
  holes: z.array(line(60)).max(40).default([]),
})

export const settleProposalInput = z.strictObject({
  proposalId: id,
  revision,
  decision: z.enum(['accept', 'adjust', 'read', 'reject', 'reopen']),
  /** Answers to the holes of the proposal; a hole without one stays open. */
  answers: z.record(z.string().max(60), z.unknown()).default({}),
  rule: adjustedRule.nullable().default(null),
  reason: said(2000).default(''),
})
export type SettleProposalInput = z.input<typeof settleProposalInput>

export const settleGroupInput = z.strictObject({
  draftId: id,
  decision: z.enum(['accept', 'read']),
  proposals: z
    .array(z.strictObject({ proposalId: id, revision }))
    .min(1)
    .max(500),
})
export type SettleGroupInput = z.input<typeof settleGroupInput>

export const addRuleInput = z.strictObject({ passageId: id, rule: adjustedRule })
export type AddRuleInput = z.input<typeof addRuleInput>

export const settleFaultInput = z.discriminatedUnion('decision', [
  z.strictObject({ faultId: id, revision, decision: z.literal('correct'), words: line(20_000) }),
  z.strictObject({ faultId: id, revision, decision: z.literal('leave'), reason: line(2000) }),
  z.strictObject({ faultId: id, revision, decision: z.literal('reopen') }),
])
export type SettleFaultInput = z.input<typeof settleFaultInput>

export const leaveFaultsInput = z.strictObject({
  faults: z
    .array(z.strictObject({ faultId: id, revision }))
    .min(1)
    .max(500),
  reason: line(2000),
})
export type LeaveFaultsInput = z.input<typeof leaveFaultsInput>

export const changePassageInput = z.strictObject({
  passageId: id,
  revision,
  words: line(20_000),
})
export type ChangePassageInput = z.input<typeof changePassageInput>

export const addPassageInput = z.strictObject({
  draftId: id,
  /** The passage it follows; first of all when there is none. */
  afterId: id.nullable().default(null),
  kind: z.enum(['article', 'paragraph', 'item', 'heading', 'quote']),
  words: line(20_000),
})
export type AddPassageInput = z.input<typeof addPassageInput>

export const removePassageInput = z.strictObject({ passageId: id, revision })
export type RemovePassageInput = z.input<typeof removePassageInput>

/** '' for a line that a form adds. */
const headId = z.union([z.literal(''), ruleId])
const contactLine = z.strictObject({
  id: headId,
  name: said(200),
  email: nothing(email),
  phone: said(60),
  url: nothing(z.url({ protocol: /^https?$/ }).max(500)),
})
export type ContactLine = z.output<typeof contactLine>
const roleLine = z.strictObject({ id: headId, name: said(200) })
export type RoleLine = z.output<typeof roleLine>

/** Those whom a charter may be said to be for, and that signing knows. */
export const AUDIENCES = [
  'staff',
  'volunteers',
  'contractors',
  'elected',
  'members',
  'beneficiaries',
  'families',
] as const

/** What is not given stays as it is. */
export const changeHeadInput = z.strictObject({
  draftId: id,
  revision,
  title: line(200).optional(),
  version: line(60).optional(),
  audience: z.array(ruleId).max(40).optional(),
  contacts: z.array(contactLine).max(60).optional(),
  roles: z.array(roleLine).max(60).optional(),
})
export type ChangeHeadInput = z.input<typeof changeHeadInput>

export const makeVersionInput = z.strictObject({ draftId: id, note: said(2000).default('') })
export type MakeVersionInput = z.input<typeof makeVersionInput>

export const draftVersionInput = z.strictObject({ versionId: id })
export type DraftVersionInput = z.input<typeof draftVersionInput>

/** `to` is the text as it is now when no version is said. */
export const compareInput = z.strictObject({
  draftId: id,
  from: id,
  to: id.nullable().default(null),
  locale,
})
export type CompareInput = z.input<typeof compareInput>
