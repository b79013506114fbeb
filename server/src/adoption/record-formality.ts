import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { getAdoption } from './get-adoption.ts'
import { recordFormalityInput, setReviewInput } from './inputs.ts'
import type { RecordFormalityInput, SetReviewInput } from './inputs.ts'
import { canRecordAdoption } from './policy.ts'

/**
 * Says what became of one step of the checklist: done on a day, set aside with a reason, or open again.
 *
 * @throws {Refusal} not-allowed · not-found (adoption, or a step that is not asked of this one)
 */
export async function recordFormality(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  input: RecordFormalityInput,
): Promise<void> {
  if (!canRecordAdoption(ctx.actor)) throw new Refusal('not-allowed', { action: 'record-formality' })
  const { adoptionId, formality, outcome, doneOn, note } = recordFormalityInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const { steps } = await getAdoption(ctx, { adoptionId })
    if (!steps.some(({ id }) => id === formality))
      throw new Refusal('not-found', { what: 'formality', id: formality })
    const day = outcome === 'done' ? doneOn : null
    await ctx.db
      .insertInto('formality_step')
      .values({
        organisation_id: organisationOf(ctx.actor),
        id: ctx.newId(),
        adoption_id: adoptionId,
        formality,
        outcome,
        done_on: day,
        note,
        recorded_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
        recorded_at: ctx.now(),
      })
      .execute()
    await append(ctx, 'formality.recorded', adoptionId, { formality, outcome, doneOn: day, note })
  })
}

/**
 * Says another day on which the charter is read again.
 *
 * @throws {Refusal} not-allowed · not-found · days-reversed
 */
export async function setReview(ctx: Needs<'db' | 'now' | 'actor'>, input: SetReviewInput): Promise<void> {
  if (!canRecordAdoption(ctx.actor)) throw new Refusal('not-allowed', { action: 'set-review' })
  const { adoptionId, reviewOn } = setReviewInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const { reviewOn: before, decidedOn } = await getAdoption(ctx, { adoptionId })
    if (reviewOn <= decidedOn) throw new Refusal('days-reversed', { from: decidedOn, until: reviewOn })
    if (before === reviewOn) return
    await ctx.db
      .updateTable('adoption')
      .set({ review_on: reviewOn, review_told_at: null })
      .where('organisation_id', '=', organisationOf(ctx.actor))
      .where('id', '=', adoptionId)
      .execute()
    await append(ctx, 'adoption.review-moved', adoptionId, { before, after: reviewOn })
  })
}
