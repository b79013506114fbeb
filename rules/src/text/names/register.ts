import type { Person } from '../../case.ts'
import type { Words } from '../words.ts'
import { namedByFirst } from './first-name.ts'
import { namedByLast } from './last-name.ts'
import type { Found, PersonMention } from './mention.ts'
import { mayHold } from './name-index.ts'
import type { NameIndex } from './name-index.ts'
import { hashOfWord } from './spelling.ts'

export { namesOf } from './name-index.ts'
export type { NameIndex } from './name-index.ts'
export type { How, PersonMention } from './mention.ts'

export type NameContext = {
  /**
   * Whom the first name is enough for: a school that writes « Lucas » means its pupil.
   * The same function at each call, so that it is asked once for each person.
   */
  firstNamesAlone?: (person: Person) => boolean
}

const NOBODY: never[] = []

/** The people of a register whom a text names, in the order of the text, whatever their number. */
export function namesIn(
  words: Words,
  index: NameIndex,
  { firstNamesAlone }: NameContext = {},
): PersonMention[] {
  const { text, starts } = words
  const { lastBits, firstBits } = index
  let mentions: Found[] = NOBODY
  for (let i = 0; i < starts.length; i++) {
    const hash = hashOfWord(text, starts[i]!)
    const found =
      (mayHold(lastBits, hash) && namedByLast(words, i, index)) ||
      (firstNamesAlone && mayHold(firstBits, hash) && namedByFirst(words, i, index, firstNamesAlone))
    if (!found) continue
    const previous = mentions.at(-1)
    if (previous && previous.last >= found.first) {
      if (previous.how !== 'first' && previous.how !== 'last') continue
      mentions.pop()
    }
    if (mentions === NOBODY) mentions = []
    mentions.push(found)
    i = Math.max(i, found.last)
  }
  return mentions
}
