import { unknownNamesIn } from '../../src/text/names/unknown.ts'
import { wordsOf } from '../../src/text/words.ts'
import type { NewspaperSentence } from '../newspapers.ts'

export type UnknownMeasure = { sentences: number; people: number; recall: number; precision: number }

/** How often a name of no register is pointed out; a place in common counts. */
export function measureUnknownNames(sentences: readonly NewspaperSentence[]): UnknownMeasure {
  let [people, found, right, pointed] = [0, 0, 0, 0]
  for (const { text, people: expected } of sentences) {
    const names = unknownNamesIn(wordsOf(text))
    const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end
    people += expected.length
    pointed += names.length
    found += expected.filter((one) => names.some((name) => touches(one, name))).length
    right += names.filter((name) => expected.some((one) => touches(one, name))).length
  }
  return { sentences: sentences.length, people, recall: found / people, precision: right / pointed }
}
