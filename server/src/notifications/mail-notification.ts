import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { getOrganisation } from '../organisation/index.ts'
import { listAddresses } from '../people/index.ts'
import { SEE, sentenceOf, SUBJECTS } from './sentences.ts'
import { pathOf } from './views.ts'
import type { NotificationData, NotificationKind } from './types.ts'

/** Mails one notification, unless it was read on the page meanwhile or its reader left. */
export async function mailNotification(
  ctx: Needs<'db' | 'now' | 'mailer' | 'origin' | 'actor'>,
  { notificationId }: { notificationId: string },
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  const found = await inTransaction(ctx, async (ctx) => {
    const row = await ctx.db
      .selectFrom('notification')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('id', '=', notificationId)
      .where('read_at', 'is', null)
      .executeTakeFirst()
    const [reader] = row ? await listAddresses(ctx, [row.person_id]) : []
    return row && reader && { row, reader, organisation: await getOrganisation(ctx) }
  })
  if (!found) return

  const { row, reader, organisation } = found
  const kind = row.kind as NotificationKind
  const sentence = sentenceOf(kind, row.details as NotificationData[NotificationKind], organisation.locale)
  const link = `${ctx.origin}${pathOf(kind, row.subject_id)}`
  await ctx.mailer.send(
    {
      to: reader.email,
      subject: `${organisation.name} · ${SUBJECTS[organisation.locale][kind]}`,
      text: `${sentence}\n\n${SEE[organisation.locale]} ${link}\n`,
    },
    ctx.now(),
    row.id,
  )
}
