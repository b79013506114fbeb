import { listChannels } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import { append } from '../log/index.ts'
import { mayGo, tellFate } from './claim-delivery.ts'
import type { SendCtx } from './claim-delivery.ts'
import { recordVerdicts } from './check-post.ts'
import { getDeliveryRow, getPostRow } from './queries.ts'
import type { DeliveryState } from './types.ts'
import { followDeliveries, followTakedowns } from './write-post.ts'

/** For its hour, or for a person to send it by hand. */
const WAITING: DeliveryState[] = ['scheduled', 'by-hand']

/**
 * Asks the charter again about what waits on a channel and shows someone whose answer changed. What may
 * no longer go is stopped now, and those who wrote and agreed are told: not at its hour, when nobody is there.
 */
export async function reviewWaiting(
  ctx: SendCtx,
  { personId, channelId }: { personId: string; channelId: string },
): Promise<void> {
  const ids = await inTransaction(ctx, async ({ db }) =>
    db
      .selectFrom('delivery')
      .innerJoin('post_media', 'post_media.post_id', 'delivery.post_id')
      .innerJoin('media_person', 'media_person.media_id', 'post_media.media_id')
      .select('delivery.id')
      .distinct()
      .where('delivery.channel_id', '=', channelId)
      .where('delivery.state', 'in', WAITING)
      .where('media_person.person_id', '=', personId)
      .execute(),
  )
  for (const { id } of ids) await reviewOne(ctx, id)
}

/** One at a time, each in its own transaction: two posts are never held together. */
function reviewOne(ctx: SendCtx, deliveryId: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const { postId, channelId } = await getDeliveryRow(ctx.db, deliveryId)
    const post = await getPostRow(ctx.db, postId, 'lock')
    const { state } = await getDeliveryRow(ctx.db, deliveryId)
    const channel = (await listChannels(ctx)).find(({ id }) => id === channelId)
    if (!WAITING.includes(state) || !channel) return
    const { check, reason } = await mayGo(ctx, post, channel)
    if (!reason) return
    await ctx.db
      .updateTable('delivery')
      .set({ state: 'stopped', reason: JSON.stringify(reason) })
      .where('id', '=', deliveryId)
      .execute()
    await followDeliveries(ctx, postId)
    await tellFate(ctx, post, channel, 'stopped')
    await followTakedowns(ctx, deliveryId)
    if (check) await recordVerdicts(ctx, post, check, 'send')
    await append(ctx, 'post.stopped', postId, { delivery: deliveryId, channel: channelId, code: reason.code })
  })
}
