import { accountOf, listChannels } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { networkOf } from '../networks/all.ts'
import { NetworkFailure } from '../networks/failure.ts'
import type { Published } from '../networks/network.ts'
import { notify } from '../notifications/index.ts'
import { deliveryInput } from './inputs.ts'
import type { DeliveryInput } from './inputs.ts'
import { networkDeps } from './network-deps.ts'
import { canRead, canSettle } from './policy.ts'
import { getDeliveryRow, getPostRow } from './queries.ts'
import type { Delivery } from './queries.ts'
import { recordOutcome } from './record-outcome.ts'
import type { DeliveryState } from './types.ts'
import { excerptOf } from './views.ts'

export type LookUpCtx = Needs<'db' | 'now' | 'newId' | 'actor' | 'networks' | 'http' | 'vault' | 'enqueue'>

/**
 * Asks the network whether it has a delivery whose outcome is unknown. Found, it was sent. Not found, it stays
 * unknown: the network may still show it in a minute, so that only a person decides that it was not sent.
 *
 * @returns the state it is then in
 * @throws {Refusal} not-found · not-allowed · wrong-state
 */
export async function lookUpDelivery(ctx: LookUpCtx, input: DeliveryInput): Promise<DeliveryState> {
  const { deliveryId } = deliveryInput.parse(input)
  const delivery = await inTransaction(ctx, async (ctx) => {
    const delivery = await getDeliveryRow(ctx.db, deliveryId)
    const post = await getPostRow(ctx.db, delivery.postId)
    if (!canRead(ctx.actor, post)) throw new Refusal('not-found', { what: 'delivery', id: deliveryId })
    if (ctx.actor.kind !== 'system' && !canSettle(ctx.actor, post))
      throw new Refusal('not-allowed', { action: 'look-up-delivery' })
    if (delivery.state !== 'unknown') throw new Refusal('wrong-state', { state: delivery.state })
    return delivery
  })

  const published = await askNetwork(ctx, delivery)
  if (published) return recordOutcome(ctx, deliveryId, { kind: 'sent', published })
  return recordNotFound(ctx, deliveryId)
}

/** What the network has of a delivery; null when it has nothing, does not answer, or cannot be asked. */
export async function askNetwork(
  ctx: Needs<'db' | 'now' | 'actor' | 'networks' | 'http' | 'vault'>,
  { id, channelId }: Delivery,
): Promise<Published | null> {
  const channel = (await listChannels(ctx)).find((channel) => channel.id === channelId)
  const { find } = networkOf(ctx.networks, channel?.connector ?? '')
  if (!find) return null
  try {
    return await find(await accountOf(ctx, channelId), id, networkDeps(ctx))
  } catch (error) {
    if (error instanceof NetworkFailure) return null
    throw error
  }
}

function recordNotFound(ctx: LookUpCtx, deliveryId: string): Promise<DeliveryState> {
  return inTransaction(ctx, async (ctx) => {
    const { postId } = await getDeliveryRow(ctx.db, deliveryId)
    const post = await getPostRow(ctx.db, postId, 'lock')
    const { state, lookedUpAt } = await getDeliveryRow(ctx.db, deliveryId)
    if (state !== 'unknown') return state

    await ctx.db
      .updateTable('delivery')
      .set({ looked_up_at: ctx.now() })
      .where('id', '=', deliveryId)
      .execute()
    if (lookedUpAt === null)
      await notify(ctx, {
        personIds: [post.authorId],
        kind: 'post.unknown',
        subjectId: postId,
        details: { excerpt: excerptOf(post.text) },
      })
    return state
  })
}
