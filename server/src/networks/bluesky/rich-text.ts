import type { Part } from '../network.ts'

// No import but types: the browser bundles this file for the live preview.

/**
 * Ends of names linked without `https://`. Bluesky's own application knows every top-level domain; we keep those a
 * French-speaking organisation writes, so that « fini.Merci » or a file name never becomes a link.
 */
const BARE_ENDS = new Set(
  (
    'be fr ca ch lu eu com org net info int edu asso brussels vlaanderen wallonie quebec bzh corsica alsace paris ' +
    're gp mq gf nc pf pm yt wf mc coop museum school social app dev io'
  ).split(' '),
)

// Spaces one cannot see: they end a hashtag, as in Bluesky's application.
const INVISIBLE = /\u00AD|\u2060|\u200A|\u200B|\u200C|\u200D|\u20e2/u
const OPENING = /^[(«“"'’[]+/u
const CLOSING = /[.,;:!?…»”"'’\]]$/u
const HANDLE = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/i
const DOMAIN = /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+/i

/** Cuts a text into what Bluesky will show as links, mentions and hashtags, and the text between. Linear in its length. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let done = 0
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const part = recognise(word, index)
    if (!part) continue
    if (part.start > done) parts.push({ kind: 'text', start: done, end: part.start })
    parts.push(part)
    done = part.end
  }
  if (done < text.length) parts.push({ kind: 'text', start: done, end: text.length })
  return parts
}

function recognise(word: string, index: number): Part | null {
  const start = index + (OPENING.exec(word)?.[0].length ?? 0)
  const rest = word.slice(start - index)
  if (rest.startsWith('@')) return mention(rest.slice(1), start)
  if (rest.startsWith('#') || rest.startsWith('＃')) return hashtag(rest.slice(1), start)
  return link(rest, start)
}

function mention(rest: string, start: number): Part | null {
  const handle = /^[a-z0-9.-]*[a-z0-9]/i.exec(rest)?.[0] ?? ''
  if (!HANDLE.test(handle)) return null
  return { kind: 'mention', start, end: start + 1 + handle.length, target: handle.toLowerCase() }
}

function hashtag(rest: string, start: number): Part | null {
  const tag = (rest.split(INVISIBLE)[0] ?? '').replace(/\p{P}+$/u, '')
  // A number alone is a rank (#1), and « #️⃣ » is an emoji.
  if (tag === '' || tag.length > 64 || tag.startsWith('\ufe0f') || !/[^\d\p{P}]/u.test(tag)) return null
  return { kind: 'hashtag', start, end: start + 1 + tag.length, target: tag }
}

function link(rest: string, start: number): Part | null {
  const hasScheme = /^https?:\/\//i.test(rest)
  if (!hasScheme && !isBareName(rest)) return null
  const shown = withoutClosing(rest)
  const target = hasScheme ? shown : `https://${shown}`
  if (!URL.canParse(target)) return null
  return { kind: 'link', start, end: start + shown.length, target }
}

function isBareName(rest: string): boolean {
  const domain = DOMAIN.exec(rest)?.[0].toLowerCase()
  // What follows a name is a path, a port, or the end of the sentence: never an @ (an e-mail address).
  if (!domain || !/^([/:?#.,;!…»”"'’)\]]|$)/u.test(rest.slice(domain.length))) return false
  return domain.startsWith('www.') || BARE_ENDS.has(domain.slice(domain.lastIndexOf('.') + 1))
}

/** The sentence's own punctuation is not the address's: « (voir https://a.be/x). » */
function withoutClosing(rest: string): string {
  let shown = rest
  while (CLOSING.test(shown) || (shown.endsWith(')') && !shown.includes('('))) shown = shown.slice(0, -1)
  return shown
}

type Feature =
  | { $type: 'app.bsky.richtext.facet#link'; uri: string }
  | { $type: 'app.bsky.richtext.facet#mention'; did: string }
  | { $type: 'app.bsky.richtext.facet#tag'; tag: string }

export type Facet = { index: { byteStart: number; byteEnd: number }; features: [Feature] }

/**
 * Facets as Bluesky wants them: positions in bytes of UTF-8, end excluded.
 *
 * @param dids identity of each mentioned handle; a handle that nobody has stays plain text
 */
export function facetsOf(text: string, dids: ReadonlyMap<string, string>): Facet[] {
  const encoder = new TextEncoder()
  const facets: Facet[] = []
  let bytes = 0
  for (const { kind, start, end, target = '' } of partsOf(text)) {
    const byteStart = bytes
    bytes += encoder.encode(text.slice(start, end)).length
    const feature = featureOf(kind, target, dids)
    if (feature) facets.push({ index: { byteStart, byteEnd: bytes }, features: [feature] })
  }
  return facets
}

function featureOf(kind: Part['kind'], target: string, dids: ReadonlyMap<string, string>): Feature | null {
  if (kind === 'link') return { $type: 'app.bsky.richtext.facet#link', uri: target }
  if (kind === 'hashtag') return { $type: 'app.bsky.richtext.facet#tag', tag: target }
  const did = kind === 'mention' ? dids.get(target) : undefined
  return did ? { $type: 'app.bsky.richtext.facet#mention', did } : null
}

/** Handles a text mentions, each once, in lower case. */
export const mentionsOf = (text: string): string[] => [
  ...new Set(partsOf(text).flatMap(({ kind, target }) => (kind === 'mention' && target ? [target] : []))),
]
