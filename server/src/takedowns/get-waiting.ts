import { sql } from 'kysely'
import { listChannels } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { namesOf } from '../people/index.ts'
import { canTakeDown } from './policy.ts'
import type { TakedownCause, WaitingRemovals } from './types.ts'

/** What the reader has to take down, as little as a first page needs; null when nothing waits for them. */
export async function getWaitingRemovals(
  ctx: Needs<'db' | 'now' | 'actor' | 'networks'>,
): Promise<WaitingRemovals | null> {
  if (!canTakeDown(ctx.actor)) return null
  return inTransaction(ctx, async (ctx) => {
    const nearest = await ctx.db
      .selectFrom('takedown')
      .select(['person_id', 'channel_id', 'cause', 'due_on', sql<number>`count(*) over ()`.as('count')])
      .where('closed_at', 'is', null)
      .where('state', '=', 'open')
      .orderBy('due_on')
      .orderBy('id')
      .executeTakeFirst()
    if (!nearest) return null
    const { person_id: personId, channel_id: channelId, cause, due_on: dueOn, count } = nearest
    return {
      count: Number(count),
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
