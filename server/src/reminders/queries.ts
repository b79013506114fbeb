import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'

type Reader = Needs<'db' | 'actor'>

export type ReminderRow = {
  personId: string
  subject: string
  subjectId: string
  number: number
  sentAt: Date
}

/** The first told first. */
export const selectReminders = ({ db, actor }: Reader): Promise<ReminderRow[]> =>
  db
    .selectFrom('reminder')
    .select(['person_id as personId', 'subject', 'subject_id as subjectId', 'number', 'sent_at as sentAt'])
    .where('organisation_id', '=', organisationOf(actor))
    .orderBy('sent_at')
    .orderBy('number')
    .execute()

/** False when this one was kept already: somebody else has just told them. */
export async function keepReminder(
  { db, actor }: Reader,
  { personId, subject, subjectId, number, sentAt }: ReminderRow,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('reminder')
    .values({
      organisation_id: organisationOf(actor),
      person_id: personId,
      subject,
      subject_id: subjectId,
      number,
      by_person: actor.kind === 'member' ? actor.personId : null,
      sent_at: sentAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Boolean(numInsertedOrUpdatedRows)
}
