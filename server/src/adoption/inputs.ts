import { z } from 'zod'
import { day, id, line, nothing } from '../organisation/index.ts'
import { COUNTRIES, STATUSES } from './formalities/formality.ts'

const people = z.number().int().min(0).max(1_000_000)

export const adoptCharterInput = z.strictObject({
  source: z.string().min(1).max(2_000_000),
  body: line(200),
  decidedOn: day,
  effectiveOn: day,
  /** The charter's own day of review when it is not said. */
  reviewOn: nothing(day),
  present: nothing(people),
  needed: nothing(people),
  votesFor: nothing(people),
  votesAgainst: nothing(people),
  votesAbstain: nothing(people),
  country: z.enum(COUNTRIES),
  status: z.enum(STATUSES),
  staffCount: people,
})
export type AdoptCharterInput = z.input<typeof adoptCharterInput>

export const recordFormalityInput = z
  .strictObject({
    adoptionId: id,
    formality: line(60),
    outcome: z.enum(['done', 'set-aside', 'open']),
    doneOn: nothing(day),
    note: z.string().trim().max(2000).default(''),
  })
  // A day for what is done, a reason for what is set aside.
  .refine(({ outcome, doneOn }) => outcome !== 'done' || doneOn, {
    path: ['doneOn'],
    params: { required: true },
  })
  .refine(({ outcome, note }) => outcome !== 'set-aside' || note, {
    path: ['note'],
    params: { required: true },
  })
export type RecordFormalityInput = z.input<typeof recordFormalityInput>

export const setReviewInput = z.strictObject({ adoptionId: id, reviewOn: day })
export type SetReviewInput = z.input<typeof setReviewInput>

export const adoptionIdInput = z.strictObject({ adoptionId: id })
export type AdoptionIdInput = z.input<typeof adoptionIdInput>
