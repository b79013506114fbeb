import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { getOrganisation } from '../organisation/index.ts'
import type { Locale } from '../organisation/index.ts'
import type { NotificationView } from './types.ts'
import { notificationView } from './views.ts'

const SHOWN = 100

/** The reader's own, those not read first, then the newest; at most a hundred. */
export async function listNotifications(
  ctx: Needs<'db' | 'actor'>,
  { locale }: { locale?: Locale } = {},
): Promise<NotificationView[]> {
  const { organisationId, personId } = memberOf(ctx.actor)
  return inTransaction(ctx, async (ctx) => {
    const rows = await ctx.db
      .selectFrom('notification')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('person_id', '=', personId)
      .orderBy('read_at', (order) => order.desc().nullsFirst())
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(SHOWN)
      .execute()
    const language = locale ?? (await getOrganisation(ctx)).locale
    return rows.map((row) => notificationView(row, language))
  })
}

/** For the number beside « Aujourd’hui ». */
export async function countUnread(ctx: Needs<'db' | 'actor'>): Promise<number> {
  const { organisationId, personId } = memberOf(ctx.actor)
  return inTransaction(ctx, async ({ db }) => {
    const { count } = await db
      .selectFrom('notification')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('organisation_id', '=', organisationId)
      .where('person_id', '=', personId)
      .where('read_at', 'is', null)
      .executeTakeFirstOrThrow()
    return count
  })
}
