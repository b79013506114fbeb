import { listChannels } from '../channels/index.ts'
import type { ChannelView } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { networkOf } from '../networks/all.ts'
import { notify } from '../notifications/index.ts'
import type { ChannelFinding } from '../refusals.ts'
import { blocksOf, openOf } from './asked.ts'
import { checkPost, currentApprovals, recordVerdicts } from './check-post.ts'
import { takeDueDelivery } from './due.ts'
import { lockChannel } from './published.ts'
import { getPostRow } from './queries.ts'
import type { Delivery, Post } from './queries.ts'
import type { DeliveryState, Reason } from './types.ts'
import { excerptOf } from './views.ts'
import { followDeliveries } from './write-post.ts'

export type SendCtx = Needs<'db' | 'now' | 'newId' | 'actor' | 'networks' | 'enqueue'>

/** A delivery that is ours to send: whoever dies holding it is noticed by its `claimedAt`. */
export type Claimed = {
  delivery: Delivery
  post: Post
  connector: string
  /** What the charter was asked about: this, and nothing else, may go out. */
  contentHash: string
}

/**
 * Takes one due delivery, after asking the charter in force, with the facts of this instant, whether it may go.
 * What may not is stopped here, for good; what a person must send is handed to them; anything else is `sending`,
 * and committed as such before its network hears of it.
 *
 * @returns null when there is nothing to send: held by another sender, stopped, or in a person's hands
 */
export function claimDelivery(ctx: SendCtx, deliveryId: string): Promise<Claimed | null> {
  return inTransaction(ctx, async (ctx) => {
    const delivery = await takeDueDelivery(ctx.db, deliveryId, ctx.now())
    if (!delivery) return null
    // Whoever sends on this channel counts after the one before: a last place is given once.
    await lockChannel(ctx.db, delivery.channelId)

    const post = await getPostRow(ctx.db, delivery.postId)
    const channel = (await listChannels(ctx)).find(({ id }) => id === delivery.channelId)
    if (!channel)
      throw new Error(`posts: delivery ${deliveryId} goes to a channel that is not in the register`)
    const answer = await mayGo(ctx, post, channel)
    if ('code' in answer) {
      await stop(ctx, post, delivery, channel, answer)
      return null
    }
    const { publishes } = networkOf(ctx.networks, channel.connector)
    if (publishes === 'by-hand') {
      await handOver(ctx, post, delivery, channel)
      return null
    }
    await take(ctx, delivery, 'sending')
    await append(ctx, 'delivery.sending', post.id, { delivery: deliveryId, channel: channel.id })
    return { delivery, post, connector: channel.connector, ...answer }
  })
}

/** The content that may go, or the reason why it may not. */
async function mayGo(
  ctx: SendCtx,
  post: Post,
  channel: ChannelView,
): Promise<Pick<Claimed, 'contentHash'> | Reason> {
  if (channel.closedAt !== null) return { code: 'channel-closed', data: { name: channel.name } }
  try {
    const check = await checkPost(ctx, post, { publishAt: null, channelIds: [channel.id], planned: false })
    await recordVerdicts(ctx, post, check, 'send')
    const findings = [
      ...blocksOf(check.answers),
      ...openOf(check.answers, currentApprovals(post.approvals, check.contentHash)),
    ]
    if (findings.length > 0) return { code: 'charter-blocks', data: { findings } }
    return { contentHash: check.contentHash }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-charter') return { code: error.code, data: {} }
    throw error
  }
}

async function stop(
  ctx: SendCtx,
  post: Post,
  delivery: Delivery,
  channel: ChannelView,
  reason: Reason,
): Promise<void> {
  await ctx.db
    .updateTable('delivery')
    .set({ state: 'stopped', reason: JSON.stringify(reason) })
    .where('id', '=', delivery.id)
    .execute()
  await followDeliveries(ctx, post.id)
  await notify(ctx, {
    personIds: [...new Set([post.authorId, ...post.approvals.map(({ personId }) => personId)])],
    kind: 'post.stopped',
    subjectId: post.id,
    details: { channel: channel.name, excerpt: excerptOf(post.text) },
  })
  await append(ctx, 'post.stopped', post.id, {
    delivery: delivery.id,
    channel: channel.id,
    code: reason.code,
    rules: rulesOf(reason), // their sentences name people: they stay in the verdict
  })
}

const rulesOf = ({ data }: Reason) =>
  Array.isArray(data.findings)
    ? [...new Set((data.findings as ChannelFinding[]).map(({ rule }) => rule))]
    : []

async function handOver(ctx: SendCtx, post: Post, delivery: Delivery, channel: ChannelView): Promise<void> {
  await take(ctx, delivery, 'by-hand')
  await notify(ctx, {
    personIds: [post.authorId],
    kind: 'post.by-hand',
    subjectId: post.id,
    details: { channel: channel.name, excerpt: excerptOf(post.text) },
  })
  await append(ctx, 'delivery.handed-over', post.id, { delivery: delivery.id, channel: channel.id })
}

async function take(ctx: SendCtx, delivery: Delivery, state: DeliveryState): Promise<void> {
  await ctx.db
    .updateTable('delivery')
    .set({ state, claimed_at: ctx.now() })
    .where('id', '=', delivery.id)
    .execute()
  await followDeliveries(ctx, delivery.postId)
}
