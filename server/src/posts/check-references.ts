import { listChannels } from '../channels/index.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { getMedia } from '../media/index.ts'

/**
 * The channels and pictures that a draft names are ours and open.
 *
 * @throws {Refusal} not-found · channel-closed · media-locked · media-destroyed
 */
export async function checkReferences(
  ctx: Needs<'db' | 'now' | 'actor' | 'networks'>,
  { channelIds, mediaIds }: { channelIds: string[]; mediaIds: string[] },
): Promise<void> {
  const channels = new Map((await listChannels(ctx)).map((channel) => [channel.id, channel]))
  for (const id of channelIds) {
    const channel = channels.get(id)
    if (!channel) throw new Refusal('not-found', { what: 'channel', id })
    if (channel.closedAt !== null) throw new Refusal('channel-closed', { name: channel.name })
  }
  for (const mediaId of mediaIds) {
    const { kept } = await getMedia(ctx, { mediaId })
    if (kept !== 'open') throw new Refusal(kept === 'locked' ? 'media-locked' : 'media-destroyed', {})
  }
}
