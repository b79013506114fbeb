import type { FaultKind } from './fault.ts'
import type { Manuscript, Sentence } from './manuscript.ts'
import type { Passage } from '../import/imported.ts'
import { placeOf } from './place.ts'
import type { SayingData, SayingId } from './sayings.ts'

/** A fault before it is put into words: what is to be said, and where. */
export type Found = {
  [Id in SayingId]: { says: Id; data: SayingData[Id]; start: number; end: number }
}[SayingId]

export type Detector = (manuscript: Manuscript) => Found[]

/** `law.images` is of the kind `law`. */
export const kindOf = (says: SayingId): FaultKind => says.split('.', 1)[0] as FaultKind

/** A fault in a part of a passage; none when no character of it stands in the source. */
export function foundIn<Id extends SayingId>(
  passage: Passage,
  from: number,
  to: number,
  says: Id,
  data: SayingData[Id],
): Found[] {
  const place = placeOf(passage, from, to)
  return place ? [{ says, data, ...place } as Found] : []
}

export const foundInSentence = <Id extends SayingId>(
  { passage, at, text }: Sentence,
  says: Id,
  data: SayingData[Id],
  [from, to]: readonly [number, number] = [0, text.length],
): Found[] => foundIn(passage, at + from, at + to, says, data)

/** One fault for each place of a pattern in the charter's sentences. */
export function foundWherever<Id extends SayingId>(
  sentences: readonly Sentence[],
  pattern: RegExp,
  says: Id,
  dataOf: (match: RegExpExecArray, sentence: Sentence) => SayingData[Id] | undefined,
): Found[] {
  return sentences.flatMap((sentence) =>
    [...sentence.plain.matchAll(pattern)].flatMap((match) => {
      const data = dataOf(match, sentence)
      return data ? foundInSentence(sentence, says, data, [match.index, match.index + match[0].length]) : []
    }),
  )
}
