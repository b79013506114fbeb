import { identifiersIn } from './identifiers.ts'
import type { Identifier } from './identifiers.ts'
import { linksIn } from './links.ts'
import type { Link } from './links.ts'
import { personalWordsIn } from './personal-words.ts'
import type { PersonalWords } from './personal-words.ts'
import { wordsOf } from './words.ts'
import type { Words } from './words.ts'

/** A text with what several rules look for in it, each found once, when a rule first asks. */
export type Reading = {
  value: string
  words: () => Words
  links: () => readonly Link[]
  identifiers: () => readonly Identifier[]
  personalWords: () => readonly PersonalWords[]
}

export function reading(value: string): Reading {
  let known: Words | undefined
  let links: readonly Link[] | undefined
  let identifiers: readonly Identifier[] | undefined
  let personalWords: readonly PersonalWords[] | undefined
  const words = () => (known ??= wordsOf(value))
  return {
    value,
    words,
    links: () => (links ??= linksIn(value)),
    identifiers: () => (identifiers ??= identifiersIn(words())),
    personalWords: () => (personalWords ??= personalWordsIn(words())),
  }
}
