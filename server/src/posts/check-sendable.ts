import { getChannel, listChannels } from '../channels/index.ts'
import type { ChannelView } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { networkOf } from '../networks/all.ts'
import type { Limits } from '../networks/network.ts'
import { loadMedia } from './check-post.ts'
import { networkDeps } from './network-deps.ts'
import { canRead } from './policy.ts'
import { getPostRow } from './queries.ts'

type LimitsCtx = Needs<'db' | 'now' | 'actor' | 'networks' | 'http' | 'vault'>

/**
 * There is something to send, somewhere, and the networks can take it as it is: better said now than by the network,
 * at the hour. Asked before the command's own transaction, because a network may have to be asked.
 *
 * @throws {Refusal} not-found · channels-missing · nothing-to-publish · channel-closed · network-limits
 */
export async function checkSendable(ctx: LimitsCtx, postId: string): Promise<void> {
  const { post, media, channels } = await inTransaction(ctx, async (ctx) => {
    const post = await getPostRow(ctx.db, postId)
    if (!canRead(ctx.actor, post)) throw new Refusal('not-found', { what: 'post', id: postId })
    const channels = []
    for (const channelId of post.channelIds) channels.push(await getChannel(ctx, { channelId }))
    return { post, media: await loadMedia(ctx, post), channels }
  })
  if (channels.length === 0) throw new Refusal('channels-missing', {})
  if (post.text.trim() === '' && media.length === 0) throw new Refusal('nothing-to-publish', {})
  for (const channel of channels) {
    if (channel.closedAt !== null) throw new Refusal('channel-closed', { name: channel.name })
    const { preview } = networkOf(ctx.networks, channel.connector)
    const { problems } = preview({ text: post.text, media }, await limitsOf(ctx, channel))
    if (problems.length > 0) throw new Refusal('network-limits', { channel: channel.name, problems })
  }
}

/** The open channels with what each can take, for the composer. */
export async function listOpenChannels(ctx: LimitsCtx): Promise<ChannelView[]> {
  const open = (await listChannels(ctx)).filter(({ closedAt }) => closedAt === null)
  return Promise.all(open.map(async (channel) => ({ ...channel, limits: await limitsOf(ctx, channel) })))
}

/** Limits are public: no secret is opened to learn them. */
const limitsOf = (ctx: LimitsCtx, channel: ChannelView): Promise<Limits> =>
  networkOf(ctx.networks, channel.connector).limits({ ...channel, secret: {} }, networkDeps(ctx))
