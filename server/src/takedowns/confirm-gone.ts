import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { getMedia } from '../media/index.ts'
import { recordGone } from '../posts/index.ts'
import { closeTakedown, lockTakedown } from './close.ts'
import { closeTakedownInput, confirmGoneInput } from './inputs.ts'
import type { CloseTakedownInput, ConfirmGoneInput } from './inputs.ts'
import { canTakeDown } from './policy.ts'

type ConfirmCtx = Needs<'db' | 'now' | 'actor' | 'enqueue'>

/**
 * A person who took something down by hand says so, with what shows it: a capture, or that the address they opened
 * shows nothing any more. Whoever else was waited for on the same publication is done with too.
 *
 * @throws {Refusal} not-allowed · not-found · wrong-state · evidence-missing
 */
export async function confirmGone(ctx: ConfirmCtx, input: ConfirmGoneInput): Promise<void> {
  memberOf(ctx.actor)
  const { takedownId, captureId, addressGone, outcome } = confirmGoneInput.parse(input)
  if (!canTakeDown(ctx.actor)) throw new Refusal('not-allowed', { action: 'confirm-gone' })
  if (!captureId && !addressGone) throw new Refusal('evidence-missing', {})
  return inTransaction(ctx, async (ctx) => {
    const known = await ctx.db
      .selectFrom('takedown')
      .select('delivery_id')
      .where('id', '=', takedownId)
      .executeTakeFirst()
    if (!known) throw new Refusal('not-found', { what: 'takedown', id: takedownId })
    const capture = captureId ? await getMedia(ctx, { mediaId: captureId }) : null
    await recordGone(ctx, { deliveryId: known.delivery_id })
    await lockTakedown(ctx.db, takedownId)
    await closeTakedown(ctx, takedownId, { state: 'gone', outcome, captureId: capture?.id ?? null })
  })
}

/**
 * What is on paper or in mail boxes does not come back: the rest is no longer handed out, and what was is said.
 *
 * @throws {Refusal} not-allowed · not-found · wrong-state
 */
export async function stopDistribution(ctx: ConfirmCtx, input: CloseTakedownInput): Promise<void> {
  const { takedownId, outcome } = closeTakedownInput.parse(input)
  if (!canTakeDown(ctx.actor)) throw new Refusal('not-allowed', { action: 'stop-distribution' })
  return inTransaction(ctx, async (ctx) => {
    await lockTakedown(ctx.db, takedownId)
    await closeTakedown(ctx, takedownId, { state: 'not-recallable', outcome })
  })
}

/**
 * Answers no to someone who asked for a removal, with the reason they will read. A consent that no longer holds leaves
 * no such choice.
 *
 * @throws {Refusal} not-allowed · not-found · wrong-state
 */
export async function keepShown(ctx: ConfirmCtx, input: CloseTakedownInput): Promise<void> {
  const { takedownId, outcome } = closeTakedownInput.parse(input)
  if (!canTakeDown(ctx.actor)) throw new Refusal('not-allowed', { action: 'keep-shown' })
  return inTransaction(ctx, async (ctx) => {
    const { cause, state } = await lockTakedown(ctx.db, takedownId)
    if (cause !== 'asked') throw new Refusal('wrong-state', { state })
    await closeTakedown(ctx, takedownId, { state: 'kept', outcome })
  })
}
