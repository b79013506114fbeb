import { listChannels } from '../channels/index.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { networkOf } from '../networks/all.ts'
import { getDeliveryRow, getPostRow } from './queries.ts'
import type { Reason } from './types.ts'
import { followDeliveries } from './write-post.ts'

type TakeDownCtx = Needs<'db' | 'now' | 'actor' | 'networks' | 'enqueue'>

/**
 * Takes one sending of a post down, where someone on it has the right to that; the other channels keep theirs. What
 * waits does not leave. What is public is deleted by its network right after this, where it can be. Whoever calls has
 * decided who may.
 *
 * @returns `removing` once the network is asked; `by-hand` where a person must do it; `gone` for what had not left
 * @throws {Refusal} not-found · wrong-state
 */
export function takeDown(
  ctx: TakeDownCtx,
  { deliveryId, because }: { deliveryId: string; because: Reason },
): Promise<'removing' | 'by-hand' | 'gone'> {
  return inTransaction(ctx, async (ctx) => {
    const { postId } = await getDeliveryRow(ctx.db, deliveryId)
    await getPostRow(ctx.db, postId, 'lock')
    const { state, channelId, remoteId } = await getDeliveryRow(ctx.db, deliveryId)
    if (state === 'removed' || state === 'withdrawn') return 'gone'
    if (state === 'scheduled' || state === 'by-hand') {
      await ctx.db
        .updateTable('delivery')
        .set({ state: 'withdrawn', reason: JSON.stringify(because) })
        .where('id', '=', deliveryId)
        .execute()
      await followDeliveries(ctx, postId)
      await append(ctx, 'delivery.withdrawn', postId, {
        delivery: deliveryId,
        channel: channelId,
        reason: because,
      })
      return 'gone'
    }
    if (state !== 'sent') throw new Refusal('wrong-state', { state })
    const channel = (await listChannels(ctx)).find(({ id }) => id === channelId)
    const { remove } = networkOf(ctx.networks, channel?.connector ?? '')
    const reason = { code: 'removal-asked', data: because.data }
    await ctx.db
      .updateTable('delivery')
      .set({ reason: JSON.stringify(reason) })
      .where('id', '=', deliveryId)
      .execute()
    await append(ctx, 'delivery.removal-asked', postId, { delivery: deliveryId, channel: channelId, because })
    if (!remove || remoteId === null) return 'by-hand'
    const organisationId = organisationOf(ctx.actor)
    await ctx.enqueue(ctx, 'posts.remove-sent', { organisationId, deliveryId })
    return 'removing'
  })
}
