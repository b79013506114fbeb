import { INVISIBLE, fold, isWordUnit } from './fold.ts'
import type { Words } from './words.ts'

/** Words in a group: three say which sentence it is, and a word changed spoils three groups only. */
const GROUP = 3

/**
 * The groups of three consecutive words of a text, each as a number of 32 bits; a shorter text is one group. Two texts
 * that share most of them are the same but for a few words (Broder, 1997).
 */
export function shinglesOf(words: Words): Set<number> {
  const groups = new Set<number>()
  visitShingles(words, (group) => groups.add(group).size > 0)
  return groups
}

/** As `shinglesOf`, one after the other, some of them twice, as long as `visit` says to go on. */
export function visitShingles({ text, starts }: Words, visit: (group: number) => boolean): void {
  const size = Math.min(GROUP, starts.length)
  const last: number[] = [] // the words of the group, as numbers
  for (const start of starts) {
    last.push(hashFrom(text, start))
    if (last.length < size) continue
    if (!visit(last.reduce(mix, 0))) return
    last.shift()
  }
}

/** No text of these words has more groups. */
export const mostShingles = ({ starts }: Words) =>
  Math.max(Math.min(1, starts.length), starts.length - GROUP + 1)

// FNV-1a, 32 bits.
const mix = (hash: number, unit: number) => Math.imul(hash ^ unit, 16_777_619)

function hashFrom(text: string, start: number): number {
  let hash = -2_128_831_035
  for (let i = start; i < text.length; i++) {
    const unit = fold(text.charCodeAt(i))
    if (unit === INVISIBLE) continue
    if (!isWordUnit(unit)) break
    hash = mix(hash, unit)
  }
  return hash
}
