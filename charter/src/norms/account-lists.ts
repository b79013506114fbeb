import type { Found } from './found.ts'
import type { Line } from './lines.ts'
import { sentencesOf } from './sentences.ts'

const HOSTS =
  /(?:facebook|fb|instagram|twitter|x|linkedin|youtube|youtu|tiktok|snapchat|flickr|vimeo|vine|pinterest|dailymotion|plus\.google|threads|bsky|mastodon[a-z.]*|whatsapp|telegram|twitch|soundcloud)\.(?:com|net|fr|be|co|me|app|social|tv|org)\//
const NETWORK =
  /^(?:une? |la |le |nos |notre )?(?:page |compte |chaine |groupe |profil )?(?:facebook|instagram|twitter|x|linkedin|youtube|tiktok|snapchat|flickr|pinterest|threads|bluesky|mastodon|whatsapp|telegram)\b/
const ABOUT_ACCOUNTS = /\b(?:reseaux|medias|comptes?|pages?|canaux|plateformes?|presen(?:t|ce))\b/
// Words besides the addresses: a sentence that has more says something else.
const MOST_WORDS = 6

/** Lists of official accounts: what lines state them, addresses on lines of their own being one list. */
export function accountLists(lines: readonly Line[]): Map<Line, Found[]> {
  const lists = new Map<Line, Found[]>()
  lines.forEach((line, index) => {
    if (lists.has(line)) return
    if (isAddress(line)) {
      let last = index
      while (lines[last + 1] && isBareAddress(lines[last + 1]!) && isBareAddress(line)) last++
      lists.set(line, [stated(line, lines[last]!)])
      for (let at = index + 1; at <= last; at++) lists.set(lines[at]!, [])
    } else if (isNetworkItem(line)) lists.set(line, [stated(line, line)])
  })
  return lists
}

function isAddress({ folded }: Line): boolean {
  if (!HOSTS.test(folded)) return false
  const words = folded
    .replace(/\S*(?:\/\/|www\.)\S+|\S+\.(?:com|net|fr|be|co|me)\/\S*/g, ' ')
    .match(/[a-z]{2,}/g)
  return (words?.length ?? 0) <= MOST_WORDS
}

const isBareAddress = (line: Line) => isAddress(line) && /^\S+$/.test(line.folded.trim())

function isNetworkItem({ passage, folded, leadIn }: Line): boolean {
  if (passage.kind !== 'item' || leadIn === null || leadIn.isHeading) return false
  return (
    NETWORK.test(folded) &&
    ABOUT_ACCOUNTS.test(leadIn.folded) &&
    !/\b(?:doi|peu|devez|pouvez|interdit)/.test(leadIn.folded) &&
    sentencesOf(passage.text).length === 1
  )
}

function stated(line: Line, last: Line): Found {
  const span = { start: 0, end: line.passage.text.length }
  return {
    line,
    last,
    span,
    clause: line.folded,
    reading: {
      modality: 'fact',
      by: 'register',
      cue: span,
      weight: 0.8,
      fact: 'register',
      subject: null,
      from: 0,
      condition: null,
    },
    inherited: null,
    sentence: span,
    question: null,
  }
}
