import { listChannels } from '../channels/index.ts'
import type { ChannelView } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { append } from '../log/index.ts'
import { networkOf } from '../networks/all.ts'
import { notify } from '../notifications/index.ts'
import type { ChannelFinding } from '../refusals.ts'
import { blocksOf, openOf } from './asked.ts'
import { checkPostIfCharter, currentApprovals, recordVerdicts } from './check-post.ts'
import type { Check, CheckCtx } from './check-post.ts'
import { takeDueDelivery } from './due.ts'
import { lockChannel } from './published.ts'
import { getPostRow } from './queries.ts'
import type { Delivery, Post } from './queries.ts'
import type { Reason } from './types.ts'
import { excerptOf } from './views.ts'
import { followDeliveries, followTakedowns } from './write-post.ts'

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
    const { check, reason } = await mayGo(ctx, post, channel)
    const { publishes } = networkOf(ctx.networks, channel.connector)
    const fate = reason ? 'stopped' : publishes === 'by-hand' ? 'by-hand' : 'sending'

    await move(ctx, delivery, fate, reason)
    await tellFate(ctx, post, channel, fate)
    if (fate === 'stopped') await followTakedowns(ctx, deliveryId)
    if (check) await recordVerdicts(ctx, post, check, 'send')
    await append(ctx, ENTRIES[fate], post.id, {
      delivery: deliveryId,
      channel: channel.id,
      ...(reason && { code: reason.code, rules: rulesOf(reason) }), // their sentences name people: the verdict has them
    })
    if (fate !== 'sending' || !check) return null
    return { delivery, post, connector: channel.connector, contentHash: check.contentHash }
  })
}

type Fate = 'stopped' | 'by-hand' | 'sending'

const ENTRIES = {
  stopped: 'post.stopped',
  'by-hand': 'delivery.handed-over',
  sending: 'delivery.sending',
} as const satisfies Record<Fate, string>

/** What the charter answers now, and the reason not to send if there is one. */
/** Whether the charter in force, with the facts of this instant, lets a post out on a channel; else why not. */
export async function mayGo(
  ctx: CheckCtx,
  post: Post,
  channel: ChannelView,
): Promise<{ check: Check | null; reason: Reason | null }> {
  if (channel.closedAt !== null)
    return { check: null, reason: { code: 'channel-closed', data: { name: channel.name } } }
  const question = { publishAt: null, channelIds: [channel.id], planned: false }
  const check = await checkPostIfCharter(ctx, post, question)
  if (!check) return { check, reason: { code: 'no-charter', data: {} } }
  const findings = [
    ...blocksOf(check.answers),
    ...openOf(check.answers, currentApprovals(post.approvals, check.contentHash)),
  ]
  return { check, reason: findings.length > 0 ? { code: 'charter-blocks', data: { findings } } : null }
}

const rulesOf = ({ data }: Reason) =>
  Array.isArray(data.findings)
    ? [...new Set((data.findings as ChannelFinding[]).map(({ rule }) => rule))]
    : []

async function move(ctx: SendCtx, delivery: Delivery, fate: Fate, reason: Reason | null): Promise<void> {
  await ctx.db
    .updateTable('delivery')
    .set(
      fate === 'stopped'
        ? { state: fate, reason: JSON.stringify(reason) }
        : { state: fate, claimed_at: ctx.now() },
    )
    .where('id', '=', delivery.id)
    .execute()
  await followDeliveries(ctx, delivery.postId)
}

/** A stop concerns whoever agreed, too; what is sent by the house needs nobody. */
export async function tellFate(ctx: SendCtx, post: Post, channel: ChannelView, fate: Fate): Promise<void> {
  if (fate === 'sending') return
  const approvers = post.approvals.map(({ personId }) => personId)
  await notify(ctx, {
    personIds: fate === 'stopped' ? [post.authorId, ...approvers] : [post.authorId],
    kind: fate === 'stopped' ? 'post.stopped' : 'post.by-hand',
    subjectId: post.id,
    details: { channel: channel.name, excerpt: excerptOf(post.text) },
  })
}
