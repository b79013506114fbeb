import type { ChannelView } from '../channels/index.ts'
import type { MediaView } from '../media/index.ts'
import { networkOf } from '../networks/all.ts'
import type { Network } from '../networks/network.ts'
import type { Answer } from './check-post.ts'
import type { Approval, Delivery, Post } from './queries.ts'
import type { ApprovalView, DeliveryView, PersonName, VerdictView } from './types.ts'

const EXCERPT_CHARACTERS = 140

/** The first words, on one line. */
export function excerptOf(text: string): string {
  const characters = [
    ...text
      .slice(0, EXCERPT_CHARACTERS * 4)
      .replace(/\s+/g, ' ')
      .trim(),
  ]
  return characters.length > EXCERPT_CHARACTERS
    ? `${characters.slice(0, EXCERPT_CHARACTERS).join('').trimEnd()}…`
    : characters.join('')
}

export const named = ({ id, slug, name }: ChannelView) => ({ id, slug, name })

export const verdictView = (
  { channel, verdict }: Pick<Answer, 'channel' | 'verdict'>,
  moment: VerdictView['moment'],
  at: Date,
): VerdictView => ({
  channel: named(channel),
  decision: verdict.decision,
  verdict,
  moment,
  at: at.toISOString(),
})

export const approvalView = (approval: Approval, by: PersonName, contentHash: string): ApprovalView => ({
  by,
  at: approval.approvedAt.toISOString(),
  note: approval.note,
  current: approval.contentHash === contentHash,
})

export function deliveryView(
  delivery: Delivery,
  channel: ChannelView,
  { post, media, networks }: { post: Post; media: MediaView[]; networks: Network[] },
): DeliveryView {
  const network = networkOf(networks, channel.connector)
  const byHand = delivery.state === 'scheduled' || delivery.state === 'by-hand'
  return {
    id: delivery.id,
    channel: named(channel),
    state: delivery.state,
    publishAt: delivery.publishAt.toISOString(),
    sentAt: delivery.sentAt?.toISOString() ?? null,
    url: delivery.url,
    captureId: delivery.captureId,
    lookedUpAt: delivery.lookedUpAt?.toISOString() ?? null,
    reason: delivery.reason,
    instructions: byHand ? (network.instructions?.(channel, { text: post.text, media }) ?? null) : null,
    removal: network.remove && delivery.remoteId !== null ? 'itself' : 'by-hand',
  }
}
