import { inTransaction } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { dayIn } from '../organisation/index.ts'
import { getPerson } from '../people/index.ts'
import { canRecordSignatures } from '../signing/index.ts'
import { nextCalm } from './calm.ts'
import { remindNowInput } from './inputs.ts'
import type { RemindNowInput } from './inputs.ts'
import { listWaiting } from './list-waiting.ts'
import { placeOf, tell } from './send-due.ts'
import type { TellCtx } from './send-due.ts'
import { MOST } from './when-due.ts'

/**
 * Tells people again without waiting for the day: one of them, or everyone who is waited for. It counts among the three
 * reminders, is never the second of one day, and its mail waits for a working hour.
 *
 * @returns how many people were told, and when the mails leave
 * @throws {Refusal} not-allowed · not-found · reminders-spent · reminded-today
 */
export async function remindNow(
  ctx: TellCtx,
  input: RemindNowInput,
): Promise<{ people: number; leavesAt: string }> {
  if (!canRecordSignatures(ctx.actor)) throw new Refusal('not-allowed', { action: 'remind' })
  const { personId, subject, subjectId } = remindNowInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const place = await placeOf(ctx)
    const today = dayIn(place.timezone, ctx.now())
    const leavesAt = nextCalm(ctx.now(), place)
    const waiting = (await listWaiting(ctx)).filter(
      (one) =>
        one.subject === subject &&
        (subjectId === undefined || one.subjectId === subjectId) &&
        (personId === undefined || one.personId === personId),
    )
    const [only] = waiting
    if (personId !== undefined) {
      const { name } = await getPerson(ctx, { personId })
      if (!only) throw new Refusal('not-found', { what: 'reminder', id: personId })
      if (only.told > MOST) throw new Refusal('reminders-spent', { name })
      if (only.lastToldOn === today) throw new Refusal('reminded-today', { name })
    }
    let people = 0
    for (const one of waiting)
      if (one.told <= MOST && one.lastToldOn !== today && (await tell(ctx, one.personId, [one], leavesAt)))
        people += 1
    return { people, leavesAt: leavesAt.toISOString() }
  })
}
