import { listChannels } from '../channels/index.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { networkOf } from '../networks/all.ts'
import { loadMedia } from './check-post.ts'
import type { Post } from './queries.ts'

/**
 * There is something to send, somewhere, and the networks can take it as it is: better said now than by the
 * network, at the hour.
 *
 * @throws {Refusal} channels-missing · nothing-to-publish · network-limits
 */
export async function checkSendable(
  ctx: Needs<'db' | 'now' | 'actor' | 'networks'>,
  post: Post,
): Promise<void> {
  if (post.channelIds.length === 0) throw new Refusal('channels-missing', {})
  if (post.text.trim() === '' && post.mediaIds.length === 0) throw new Refusal('nothing-to-publish', {})

  const media = await loadMedia(ctx, post)
  const channels = (await listChannels(ctx)).filter(({ id }) => post.channelIds.includes(id))
  for (const { name, connector, limits } of channels) {
    if (!limits) continue
    const { problems } = networkOf(ctx.networks, connector).preview({ text: post.text, media }, limits)
    if (problems.length > 0) throw new Refusal('network-limits', { channel: name, problems })
  }
}
