import type { Imported, Passage } from '../import/imported.ts'
import type { Norm } from '../norms/norm.ts'
import { countryOf, isPublicService } from './country.ts'
import type { Country } from './country.ts'
import { sentencesOf } from './sentences.ts'

/** One sentence of a passage, and where it stands in it. */
export type Sentence = {
  passage: Passage
  /** Of the passage among all. */
  index: number
  at: number
  text: string
  /** In lower case, with the keyboard's apostrophe and spaces: as long as `text`, so that places are the same. */
  plain: string
}

/** An imported document, made ready for those who look for faults in it. */
export type Manuscript = {
  imported: Imported
  passages: readonly Passage[]
  sentences: readonly Sentence[]
  /** Of the messages that came with the charter. */
  comments: readonly Sentence[]
  norms: readonly Norm[]
  /** `YYYY-MM-DD`; undefined when nobody said. */
  today: string | undefined
  country: Country
  /** Whether those it speaks to work for the State, a town or a public hospital: another law binds them. */
  isPublic: boolean
  /** Every word of the charter, in lower case. */
  words: ReadonlySet<string>
}

export function manuscriptOf(imported: Imported, norms: readonly Norm[], today?: string): Manuscript {
  const passages = imported.passages.map(readable)
  const { contributions } = imported
  const sentences = passages.flatMap(sentencesIn)
  const text = passages.map((passage) => plainOf(passage.text)).join('\n')
  return {
    imported,
    passages,
    sentences,
    comments: contributions.flatMap((contribution) =>
      contribution.passages.map(readable).flatMap(sentencesIn),
    ),
    norms,
    today,
    country: countryOf(text),
    isPublic: isPublicService(text),
    words: new Set(text.replaceAll(/\S+@\S+/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []),
  }
}

// No one writes words that long, and few addresses are; in a passage as long as this, the beginning says enough.
const LONG_WORD = /\S{300,}/g
const LONGEST_PASSAGE = 8000
const LONGEST_HEADING = 300

/** A passage that takes no longer to read than a person's would: nothing moves in it. */
function readable(passage: Passage): Passage {
  const { text, path } = passage
  const isShort = text.length < LONGEST_HEADING && path.every((title) => title.length <= LONGEST_HEADING)
  if (isShort) return passage
  return {
    ...passage,
    text: text.slice(0, LONGEST_PASSAGE).replaceAll(LONG_WORD, (word) => ' '.repeat(word.length)),
    path: path.map((title) => title.slice(0, LONGEST_HEADING)),
  }
}

const sentencesIn = (passage: Passage, index: number): Sentence[] =>
  sentencesOf(passage.text).map(({ start, end }) => {
    const text = passage.text.slice(start, end)
    return { passage, index, at: start, text, plain: plainOf(text) }
  })

export function plainOf(text: string): string {
  const lower = text.toLowerCase()
  // A few capitals of other alphabets have two letters in lower case.
  const even = lower.length === text.length ? lower : text
  return even.replaceAll(/[’ʼ‘`´]/g, "'").replaceAll(/[\u00a0\u202f\u2009\t\n\r]/g, ' ')
}
