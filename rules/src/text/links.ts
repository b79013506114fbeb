import { SPACE, fold } from './fold.ts'
import { plainHost } from './hosts.ts'
import { isShortener } from './shorteners.ts'

/** A link in a text, as a browser reads it (WHATWG URL). */
export type Link = {
  start: number
  end: number
  /** As it is written. */
  url: string
  parsed: URL
  /** In ASCII, without `www.` */
  host: string
  /** The words that Markdown shows instead of the link. */
  label?: { text: string; start: number; end: number }
}

const [DOT, COLON, OPENING, CLOSING, COMMA, SEMICOLON, SLASH, BACKSLASH, QUESTION, HASH, AT, ELLIPSIS] = [
  ...'.:(),;/\\?#@…',
].map((mark) => mark.charCodeAt(0))
const QUOTES = new Set([...'<>"«»“”„|`[]{}'].map((mark) => mark.charCodeAt(0)))
const isEdge = (unit: number) => QUOTES.has(unit) || fold(unit) === SPACE
const isBefore = (unit: number) => isEdge(unit) || unit === OPENING || isSeparator(unit)
const AFTER_A_LINK = new Set(".,;:!?…'’*_~")
const LONGEST_LABEL = 300

/**
 * Every link of a text, in order: those with http or https, and bare names of sites that networks make into links.
 * Addresses of e-mail are not links.
 */
export function linksIn(text: string): Link[] {
  const links: Link[] = []
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit !== DOT && unit !== COLON) continue
    if (i + 1 === text.length || isEdge(text.charCodeAt(i + 1))) {
      from = i + 1 // the end of a sentence: nothing leads anywhere by its last mark alone
      continue
    }
    let start = i
    while (start > from && !isBefore(text.charCodeAt(start - 1))) start--
    const end = endOf(text, i)
    const link = linkOf(text, start, end)
    if (link) links.push(link)
    from = end
    i = Math.max(i, end - 1)
  }
  return links
}

function endOf(text: string, from: number): number {
  let end = text.startsWith('://', from) ? from + 3 : from
  // The host of an IPv6 address stands between brackets, which elsewhere end a link.
  if (text[end] === '[') end += text.slice(end, end + LONGEST_ADDRESS).indexOf(']') + 1
  let inHost = true
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (isEdge(unit)) break
    if (inHost && (unit === SLASH || unit === BACKSLASH || unit === QUESTION || unit === HASH)) inHost = false
    if (isSeparator(unit) && (text.startsWith('http', end + 1) || (inHost && !hasUserPart(text, end)))) break
    if (inHost && isSymbol(unit)) break
  }
  return end
}

// No host has a comma, an arrow or an emoji: « lestilleuls.be👈 », « lestilleuls.be,lestilleuls.org ».
const isSeparator = (unit: number) => unit === COMMA || unit === SEMICOLON
const isSymbol = (unit: number) =>
  (unit >= 0x2190 && unit <= 0x2bff) || (unit >= 0xd83c && unit <= 0xd83e) || unit === ELLIPSIS

const LONGEST_ADDRESS = 48
const LONGEST_USER = 32

/** `https://lestilleuls.be,agenda@magasin.example`: a browser goes to what follows the sign. */
function hasUserPart(text: string, from: number): boolean {
  for (let i = from; i < text.length && i < from + LONGEST_USER; i++) {
    const unit = text.charCodeAt(i)
    if (unit === AT) return true
    if (unit === SLASH || unit === BACKSLASH || isEdge(unit)) return false
  }
  return false
}

function linkOf(text: string, start: number, end: number): Link | undefined {
  const token = text.slice(start, end)
  const scheme = token.search(/https?:[/\\]/i)
  const bare = bareName(token, scheme)
  const begin = start + (bare ?? Math.max(0, scheme))
  const url = withoutTail(text.slice(begin, end))
  if (bare === undefined ? HOSTLESS.test(url) : !isSiteName(url)) return undefined

  const parsed = parsedUrl(bare === undefined ? url : `https://${url}`)
  if (!parsed || parsed.hostname.length > LONGEST_HOST) return undefined
  const label = labelBefore(text, begin)
  const link = { start: begin, end: begin + url.length, url, parsed, host: plainHost(parsed.hostname) }
  return label ? { ...link, label } : link
}

// No name is longer (RFC 1035, 2.3.4): it leads nowhere.
const LONGEST_HOST = 253
const HOSTLESS = /^https?:[/\\]*$/i // `URL` refuses it by throwing, which is slow

/** Where a name without a scheme begins in a token; undefined when a link with its scheme does. */
function bareName(token: string, scheme: number): number | undefined {
  const begin = token.search(/[\p{L}\p{N}.]/u)
  if (scheme < 0) return Math.max(0, begin)
  // « lestilleuls.be?suite=https://… » leads to the first of the two.
  const before = token.slice(Math.max(0, begin), scheme)
  const host = before.search(/[/?#]/)
  return host > 0 && isSiteName(before.slice(0, host)) ? begin : undefined
}

// Only what may be refused is parsed twice: `URL` refuses by throwing, which takes ten times as long.
const PLAIN = /^https?:\/\/(?!.{0,250}xn--)[a-z0-9-]+(?:\.[a-z0-9-]+)*(?:[/?#]|$)/i

function parsedUrl(address: string): URL | undefined {
  if (!PLAIN.test(address) && !URL.canParse(address)) return undefined
  try {
    return new URL(address)
  } catch {
    return undefined // no browser would follow it
  }
}

/** Punctuation that follows a link in a sentence, and the closing parenthesis of the sentence around it. */
function withoutTail(url: string): string {
  let open = 0
  let end = url.length
  for (let i = 0; i < url.length; i++) {
    const unit = url.charCodeAt(i)
    if (unit === OPENING) open++
    if (unit === CLOSING && open-- === 0) {
      end = i
      break
    }
  }
  while (end > 0 && AFTER_A_LINK.has(url[end - 1]!)) end--
  return url.slice(0, end)
}

/** `[label](link)` */
function labelBefore(text: string, start: number): Link['label'] {
  if (text.charCodeAt(start - 1) !== OPENING || text[start - 2] !== ']') return undefined
  const opening = text.slice(Math.max(0, start - LONGEST_LABEL), start - 2).lastIndexOf('[')
  if (opening < 0) return undefined
  const from = Math.max(0, start - LONGEST_LABEL) + opening + 1
  return { text: text.slice(from, start - 2), start: from, end: start - 2 }
}

// Endings that networks make into links and that are no French or English word ("samedi.de" is a missing space).
const ENDINGS = new Set(
  (
    'be fr eu ch lu ca com org net info biz gov edu int uk nl pt gl ly io co gd cc tv ws li ai app dev xyz online site ' +
    'shop store club click link top page blog brussels gent vlaanderen paris bzh alsace corsica quebec example'
  ).split(' '),
)

/** Whether a word without a scheme is the name of a site: `lestilleuls.be/agenda`, but neither `M.Lambert` nor an e-mail. */
export function isSiteName(word: string): boolean {
  const name = word.split(/[/?#:]/, 1)[0]!
  if (name.includes('@') || !name.includes('.') || name.startsWith('.')) return false
  const ending = name.slice(name.lastIndexOf('.') + 1)
  if (/^www\./i.test(name)) return true
  if (ending !== ending.toLowerCase() && name !== name.toUpperCase()) return false
  return ENDINGS.has(ending.toLowerCase()) || isShortener(name.toLowerCase())
}
