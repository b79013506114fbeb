import { INVISIBLE, fold, isWordUnit } from './fold.ts'
import type { Words } from './words.ts'

/** Words in a group: three say which sentence it is, and a word changed spoils three groups only. */
const GROUP = 3

/**
 * The groups of three consecutive words of a text, each as a number of 32 bits; a shorter text is one group. Two texts
 * that share most of them are the same but for a few words (Broder, 1997).
 */
export function shinglesOf({ text, starts }: Words): Set<number> {
  const words = starts.map((start) => hashFrom(text, start))
  const groups = new Set<number>()
  const size = Math.min(GROUP, words.length)
  for (let i = 0; size > 0 && i + size <= words.length; i++) {
    let hash = 0
    for (let k = i; k < i + size; k++) hash = mix(hash, words[k]!)
    groups.add(hash)
  }
  return groups
}

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
