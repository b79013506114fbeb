import { SPACE, fold, isWordUnit } from './fold.ts'
import { matcherOf } from './words.ts'
import type { Words } from './words.ts'

export type Tag = { start: number; end: number; tag: string }

/** Where some hashtags or handles are written whole in a text, whatever their case and accents. */
export type TagsFinder = (words: Words) => Tag[]

const [HASH, AT, FULL_HASH, FULL_AT, UNDERSCORE, DOT, HYPHEN] = [...'#@＃＠_.-'].map((mark) =>
  mark.charCodeAt(0),
)

/** Prepares hashtags (`#LesTilleuls`) and handles (`@lestilleuls.bsky.social`, `@tilleuls@mastodon.example`). */
export function tagsFinder(tags: readonly string[]): TagsFinder {
  const find = matcherOf(tags.map((tag) => [tag.replace(/^[#@]/, ''), tag] as const))
  return (words) =>
    find(words).flatMap(({ start, end, value: tag }) => {
      const sign = signBefore(words.text, start, tag.startsWith('#'))
      return sign >= 0 && !goesOn(words.text, end, tag.startsWith('@')) ? [{ start: sign, end, tag }] : []
    })
}

/** Where the sign of a tag stands; -1 when it is missing, or belongs to an address. */
function signBefore(text: string, start: number, isHashtag: boolean): number {
  const sign = text.charCodeAt(start - 1)
  if (isHashtag ? sign !== HASH && sign !== FULL_HASH : sign !== AT && sign !== FULL_AT) return -1
  const before = start > 1 ? fold(text.charCodeAt(start - 2)) : SPACE
  return isWordUnit(before) || before === UNDERSCORE ? -1 : start - 1
}

/** Whether a longer tag begins with these letters: « @tilleuls.be », « #Tilleuls_2026 ». */
function goesOn(text: string, end: number, isHandle: boolean): boolean {
  if (end >= text.length) return false
  const unit = fold(text.charCodeAt(end))
  if (isWordUnit(unit) || unit === UNDERSCORE) return true
  const joins = isHandle && (unit === DOT || unit === AT || unit === HYPHEN)
  return joins && end + 1 < text.length && isWordUnit(fold(text.charCodeAt(end + 1)))
}
