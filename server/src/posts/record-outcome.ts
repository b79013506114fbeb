import { getChannel } from '../channels/index.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { append } from '../log/index.ts'
import type { Published } from '../networks/network.ts'
import { notify } from '../notifications/index.ts'
import { tellFate } from './claim-delivery.ts'
import type { Outcome } from './publish-delivery.ts'
import { getDeliveryRow, getPostRow } from './queries.ts'
import type { Delivery, Post } from './queries.ts'
import type { DeliveryState, Reason } from './types.ts'
import { excerptOf } from './views.ts'
import { followDeliveries, followTakedowns } from './write-post.ts'

export type RecordCtx = Needs<'db' | 'now' | 'newId' | 'actor' | 'enqueue' | 'networks'>

/**
 * Writes down what became of a delivery that was `sending` or `unknown`. One that was settled meanwhile stays as it
 * was settled: returns the state it is in.
 */
export function recordOutcome(ctx: RecordCtx, deliveryId: string, outcome: Outcome): Promise<DeliveryState> {
  return inTransaction(ctx, async (ctx) => {
    const { postId } = await getDeliveryRow(ctx.db, deliveryId)
    const post = await getPostRow(ctx.db, postId, 'lock')
    const delivery = await getDeliveryRow(ctx.db, deliveryId)
    if (delivery.state !== 'sending' && delivery.state !== 'unknown') return delivery.state
    if (outcome.kind === 'sent') return recordSent(ctx, post, delivery, outcome.published)
    if (outcome.kind === 'later') return recordLater(ctx, delivery, outcome)
    if (outcome.kind === 'stopped') return recordStopped(ctx, post, delivery, outcome)
    return recordLoss(ctx, post, delivery, outcome)
  })
}

async function recordSent(
  ctx: RecordCtx,
  post: Post,
  { id, channelId, state, claimedAt }: Delivery,
  { remoteId, url, receipt }: Published,
): Promise<DeliveryState> {
  await ctx.db
    .updateTable('delivery')
    .set({
      state: 'sent',
      // Found afterwards, it went out when it was claimed, not when it was found.
      sent_at: state === 'unknown' && claimedAt ? claimedAt : ctx.now(),
      remote_id: remoteId,
      url,
      receipt: JSON.stringify(receipt),
      reason: null,
    })
    .where('id', '=', id)
    .execute()
  await followDeliveries(ctx, post.id)
  await append(ctx, 'delivery.sent', post.id, { delivery: id, channel: channelId, remoteId, url, receipt })
  await followTakedowns(ctx, id)
  return 'sent'
}

/** The charter said no in the last instant: nothing left. */
async function recordStopped(
  ctx: RecordCtx,
  post: Post,
  { id, channelId }: Delivery,
  { reason }: { reason: Reason },
): Promise<DeliveryState> {
  await ctx.db
    .updateTable('delivery')
    .set({ state: 'stopped', reason: JSON.stringify(reason) })
    .where('id', '=', id)
    .execute()
  await followDeliveries(ctx, post.id)
  await tellFate(ctx, post, await getChannel(ctx, { channelId }), 'stopped')
  await followTakedowns(ctx, id)
  await append(ctx, 'post.stopped', post.id, { delivery: id, channel: channelId, code: reason.code })
  return 'stopped'
}

async function recordLater(
  ctx: RecordCtx,
  { id, postId, channelId }: Delivery,
  { at, reason }: { at: Date; reason: Reason },
): Promise<DeliveryState> {
  await ctx.db
    .updateTable('delivery')
    .set({ state: 'scheduled', publish_at: at, claimed_at: null, reason: JSON.stringify(reason) })
    .where('id', '=', id)
    .execute()
  await followDeliveries(ctx, postId)
  const data = { delivery: id, channel: channelId, until: at.toISOString(), reason }
  await append(ctx, 'delivery.postponed', postId, data)
  await ctx.enqueue(ctx, 'posts.send-due', { organisationId: organisationOf(ctx.actor) }, { startAfter: at })
  return 'scheduled'
}

async function recordLoss(
  ctx: RecordCtx,
  post: Post,
  { id, channelId }: Delivery,
  { kind, reason }: { kind: 'failed' | 'unknown'; reason: Reason },
): Promise<DeliveryState> {
  await ctx.db
    .updateTable('delivery')
    .set({ state: kind, reason: JSON.stringify(reason) })
    .where('id', '=', id)
    .execute()
  await followDeliveries(ctx, post.id)
  // An unknown outcome is told once the network was asked, and does not know either (`lookUpDelivery`).
  if (kind === 'failed')
    await notify(ctx, {
      personIds: [post.authorId],
      kind: 'post.failed',
      subjectId: post.id,
      details: { code: reason.code, excerpt: excerptOf(post.text) },
    })
  await followTakedowns(ctx, id)
  await append(ctx, `delivery.${kind}`, post.id, { delivery: id, channel: channelId, reason })
  return kind
}
