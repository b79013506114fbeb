import { sql } from 'kysely'
import { listChannels } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { namesOf } from '../people/index.ts'
import { canTakeDown } from './policy.ts'
import type { TakedownCause, WaitingRemovals } from './types.ts'

const IS_OPEN = sql<boolean>`closed_at is null and state = 'open'`

/** Whether anything waits for the reader to take it down: what every page asks. */
export async function hasWaitingRemovals(ctx: Needs<'db' | 'actor'>): Promise<boolean> {
  if (!canTakeDown(ctx.actor)) return false
  return inTransaction(ctx, async ({ db }) => {
    const any = await db.selectFrom('takedown').select('id').where(IS_OPEN).limit(1).executeTakeFirst()
    return any !== undefined
  })
}

/** What the reader has to take down, as little as a first page needs; null when nothing waits for them. */
export async function getWaitingRemovals(
  ctx: Needs<'db' | 'now' | 'actor' | 'networks'>,
): Promise<WaitingRemovals | null> {
  if (!canTakeDown(ctx.actor)) return null
  return inTransaction(ctx, async (ctx) => {
    const nearest = await ctx.db
      .selectFrom('takedown')
      .select(['person_id', 'channel_id', 'cause', 'due_on', sql<number>`count(*) over ()`.as('count')])
      .where(IS_OPEN)
      .orderBy('due_on')
      .orderBy('id')
      .executeTakeFirst()
    if (!nearest) return null
    const { person_id: personId, channel_id: channelId, cause, due_on: dueOn, count } = nearest
    return {
      count,
      dueOn,
      isLate: dueOn < dayIn((await getOrganisation(ctx)).timezone, ctx.now()),
      nearest: {
        person: (await namesOf(ctx, [personId])).get(personId) ?? '',
        channel: (await listChannels(ctx)).find(({ id }) => id === channelId)?.name ?? '',
        cause: cause as TakedownCause,
      },
    }
  })
}
