import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { keepEvidence, makeCapture } from '../media/index.ts'
import type { EvidenceCtx } from '../media/index.ts'
import { recordGone } from '../posts/index.ts'
import { closeTakedown, getOpenTakedown, lockTakedown } from './close.ts'
import { closeTakedownInput, confirmGoneInput } from './inputs.ts'
import type { CloseTakedownInput, ConfirmGoneInput } from './inputs.ts'
import { canTakeDown } from './policy.ts'

type ConfirmCtx = Needs<'db' | 'now' | 'actor' | 'enqueue'>

/**
 * A person who took something down by hand says so, with what shows it: a capture, or that the address they opened
 * shows nothing any more. Whoever else was waited for on the same publication is done with too.
 *
 * @throws {Refusal} not-allowed · not-found · wrong-state · removal-unproven · media-too-large · media-type ·
 *   media-too-many-pixels · media-unreadable · disk-full
 */
export async function confirmGone(ctx: ConfirmCtx & EvidenceCtx, input: ConfirmGoneInput): Promise<void> {
  memberOf(ctx.actor)
  const { takedownId, capture, addressGone, outcome } = confirmGoneInput.parse(input)
  if (!canTakeDown(ctx.actor)) throw new Refusal('not-allowed', { action: 'confirm-gone' })
  if (!capture && !addressGone) throw new Refusal('removal-unproven', {})
  const { personId, deliveryId } = await getOpenTakedown(ctx, takedownId)
  const close = (ctx: ConfirmCtx, captureId: string | null) =>
    inTransaction(ctx, async (ctx) => {
      await recordGone(ctx, { deliveryId })
      await lockTakedown(ctx.db, takedownId)
      await closeTakedown(ctx, takedownId, { state: 'gone', outcome, captureId })
    })
  if (!capture) return close(ctx, null)
  const file = await makeCapture(capture)
  return keepEvidence(ctx, { what: 'capture', personId, file }, close)
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
