import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { canReadSignatures } from '../signing/index.ts'
import type { ReminderView } from '../signing/index.ts'
import { selectReminders } from './queries.ts'

/**
 * What each person was told about one thing: the notice, then the reminders.
 *
 * @throws {Refusal} not-allowed
 */
export async function listReminders(
  ctx: Needs<'db' | 'actor'>,
  subject: 'signature' | 'training',
  subjectId?: string,
): Promise<Map<string, ReminderView[]>> {
  if (!canReadSignatures(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-reminders' })
  return inTransaction(ctx, async (ctx) => {
    const rows = (await selectReminders(ctx)).filter(
      (row) => row.subject === subject && (subjectId === undefined || row.subjectId === subjectId),
    )
    const byPerson = Map.groupBy(rows, ({ personId }) => personId)
    return new Map(
      [...byPerson].map(([personId, told]) => [
        personId,
        told.map(({ number, sentAt }) => ({ number, at: sentAt.toISOString() })),
      ]),
    )
  })
}
