import type { ChannelView } from '@balise/server/channels'
import type { MediaView } from '@balise/server/media'
import { countGraphemes, previewOf, problemSentence } from '@balise/server/networks/preview'
import { previewFor } from '@balise/server/networks/previews'
import { networkName } from '../components/networks.ts'
import type { Locale } from '../locale.ts'
import type { Typed } from './typed.ts'

export type Preview = {
  channel: ChannelView
  network: string
  byHand: boolean
  /** What the text becomes there: links, mentions and hashtags apart. */
  parts: { kind: string; text: string }[]
  pictures: { id: string; alt: string; url: string }[]
  graphemes: number
  /** Of the network, or null when it states none. */
  most: number | null
  problems: string[]
}

const NONE = { graphemes: null, bytes: null, images: Infinity, imageBytes: null, altRequired: false }

/** What each chosen channel will show of a draft. Pure. */
export function previewsOf(
  typed: Typed,
  channels: ChannelView[],
  media: MediaView[],
  locale: Locale,
): Preview[] {
  const shown = typed.mediaIds.flatMap((id) => media.find((one) => one.id === id) ?? [])
  const pictures = shown.map(({ id, alt, urls }) => ({ id, alt: typed.alts[id] ?? alt, url: urls.small }))
  const post = { text: typed.text, media: pictures }
  return channels
    .filter(({ id }) => typed.channelIds.includes(id))
    .map((channel) => {
      const { limits } = channel
      const made = limits ? previewFor(channel.connector, post, limits) : previewOf(post, NONE)
      const network = networkName(channel.network)
      return {
        channel,
        network,
        byHand: channel.publishes === 'by-hand',
        parts: made.parts.map(({ kind, start, end }) => ({ kind, text: typed.text.slice(start, end) })),
        pictures,
        graphemes: made.graphemes,
        most: limits?.graphemes ?? null,
        problems: made.problems
          .filter(({ code }) => code !== 'nothing-to-publish')
          .map((problem) => problemSentence(problem, network)[locale]),
      }
    })
}

export { countGraphemes }
