import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { listAddresses } from '../people/index.ts'
import type { NotificationData, NotificationKind } from './types.ts'

/**
 * Tells people something, once each: a row that stays until it is read, and a mail for those who have an address.
 * Part of the decision that asks for it: no decision, no mail.
 *
 * @param subjectId the post it is about
 * @param mailAfter when the mail may leave; at once when it is not said
 */
export async function notify<Kind extends NotificationKind>(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'enqueue'>,
  {
    personIds,
    kind,
    subjectId,
    details,
    mailAfter,
  }: {
    personIds: string[]
    kind: Kind
    subjectId: string | null
    details: NotificationData[Kind]
    mailAfter?: Date
  },
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  const told = [...new Set(personIds)]

  return inTransaction(ctx, async (ctx) => {
    if (told.length === 0) return
    const reachable = new Set((await listAddresses(ctx, told)).map(({ personId }) => personId))
    for (const personId of told) {
      const id = ctx.newId()
      await ctx.db
        .insertInto('notification')
        .values({
          organisation_id: organisationId,
          id,
          person_id: personId,
          kind,
          subject_id: subjectId,
          details: JSON.stringify(details),
          created_at: ctx.now(),
        })
        .execute()
      if (reachable.has(personId))
        await ctx.enqueue(
          ctx,
          'notifications.mail-notification',
          { organisationId, notificationId: id },
          mailAfter && { startAfter: mailAfter },
        )
    }
  })
}
