import { diffWordsWithSpace } from 'diff'
import type { WordRun } from './types.ts'

/** What stays, what comes and what goes from one text to the next, word by word. */
export const wordRuns = (before: string, after: string): WordRun[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }))

/** Which part of two texts is the same, from 0 to 1, by the length of their common words. */
export function likeness(before: string, after: string): number {
  if (before === after) return 1
  const whole = before.length + after.length
  if (whole === 0) return 1
  const same = wordRuns(before, after).reduce(
    (sum, { is, words }) => (is === 'same' ? sum + words.length : sum),
    0,
  )
  return (2 * same) / whole
}
