import { accountOf, listChannels } from '../channels/index.ts'
import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { networkOf } from '../networks/all.ts'
import { NetworkFailure } from '../networks/failure.ts'
import { notify } from '../notifications/index.ts'
import { deliveryInput } from './inputs.ts'
import type { DeliveryInput } from './inputs.ts'
import type { LookUpCtx } from './look-up-delivery.ts'
import { networkDeps } from './network-deps.ts'
import { canRead, canWithdraw } from './policy.ts'
import { getDeliveryRow, getPostRow } from './queries.ts'
import type { Delivery } from './queries.ts'
import type { Reason } from './types.ts'
import { excerptOf } from './views.ts'
import { followDeliveries, followTakedowns } from './write-post.ts'

/** A removal was asked for and is not done; a failed one may be asked for again. */
const isToRemove = ({ state, reason }: Delivery) =>
  state === 'sent' && (reason?.code === 'removal-asked' || reason?.code === 'removal-failed')

/**
 * Takes down what `withdrawPost` asked to, where the network has a way. What it does not have any more is gone;
 * when it refuses, the post stays published and its author is told.
 */
export async function removeDelivery(ctx: LookUpCtx, { deliveryId }: DeliveryInput): Promise<void> {
  const { delivery, remove } = await inTransaction(ctx, async (ctx) => {
    const delivery = await getDeliveryRow(ctx.db, deliveryId)
    const channel = (await listChannels(ctx)).find(({ id }) => id === delivery.channelId)
    return { delivery, remove: networkOf(ctx.networks, channel?.connector ?? '').remove }
  })
  if (!isToRemove(delivery) || !remove || delivery.remoteId === null) return
  try {
    await remove(await accountOf(ctx, delivery.channelId), delivery.remoteId, networkDeps(ctx))
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error
    if (error.code !== 'not-found') return recordRefusal(ctx, delivery, error)
  }
  await recordRemoved(ctx, delivery, { byHand: false })
}

/**
 * A person says that they took down what only a person could.
 *
 * @throws {Refusal} not-found · not-allowed · wrong-state
 */
export async function confirmRemoved(
  ctx: Needs<'db' | 'now' | 'actor' | 'enqueue'>,
  input: DeliveryInput,
): Promise<void> {
  memberOf(ctx.actor)
  const { deliveryId } = deliveryInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const delivery = await getDeliveryRow(ctx.db, deliveryId)
    const post = await getPostRow(ctx.db, delivery.postId, 'lock')
    if (!canRead(ctx.actor, post)) throw new Refusal('not-found', { what: 'delivery', id: deliveryId })
    if (!canWithdraw(ctx.actor, post)) throw new Refusal('not-allowed', { action: 'confirm-removed' })
    if (!isToRemove(delivery)) throw new Refusal('wrong-state', { state: delivery.state })
    await recordRemoved(ctx, delivery, { byHand: true })
  })
}

function recordRemoved(
  ctx: Needs<'db' | 'now' | 'actor' | 'enqueue'>,
  { id, postId, channelId }: Delivery,
  { byHand }: { byHand: boolean },
): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    await getPostRow(ctx.db, postId, 'lock')
    const { state, reason } = await getDeliveryRow(ctx.db, id)
    if (state !== 'sent') return
    const why: Reason = { code: 'withdrawn', data: reason?.data ?? {} }
    await ctx.db
      .updateTable('delivery')
      .set({ state: 'removed', reason: JSON.stringify(why) })
      .where('id', '=', id)
      .execute()
    await followDeliveries(ctx, postId)
    await append(ctx, 'delivery.removed', postId, { delivery: id, channel: channelId, byHand })
    await followTakedowns(ctx, id)
  })
}

/** A person took down what only a person could; whoever calls has decided who may say so. */
export async function recordGone(
  ctx: Needs<'db' | 'now' | 'actor' | 'enqueue'>,
  { deliveryId }: DeliveryInput,
): Promise<void> {
  const delivery = await inTransaction(ctx, ({ db }) => getDeliveryRow(db, deliveryId))
  await recordRemoved(ctx, delivery, { byHand: true })
}

function recordRefusal(ctx: LookUpCtx, delivery: Delivery, failure: NetworkFailure): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const { id, postId, channelId } = delivery
    const post = await getPostRow(ctx.db, postId, 'lock')
    const reason = {
      code: 'removal-failed',
      data: {
        ...delivery.reason?.data,
        failure: failure.code,
        network: failure.network,
        detail: failure.detail,
      },
    }
    await ctx.db
      .updateTable('delivery')
      .set({ reason: JSON.stringify(reason) })
      .where('id', '=', id)
      .execute()
    await notify(ctx, {
      personIds: [post.authorId],
      kind: 'post.failed',
      subjectId: postId,
      details: { code: reason.code, excerpt: excerptOf(post.text) },
    })
    await append(ctx, 'delivery.removal-failed', postId, { delivery: id, channel: channelId, reason })
    await followTakedowns(ctx, id)
  })
}
