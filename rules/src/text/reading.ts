import { identifiersIn } from './identifiers.ts'
import type { Identifier } from './identifiers.ts'
import { linksIn } from './links.ts'
import type { Link } from './links.ts'
import { wordsOf } from './words.ts'
import type { Words } from './words.ts'

/** A text with what several rules look for in it, each found once, when a rule first asks. */
export type Reading = {
  value: string
  readonly words: Words
  readonly links: readonly Link[]
  readonly identifiers: readonly Identifier[]
}

export function reading(value: string): Reading {
  let words: Words | undefined
  let links: readonly Link[] | undefined
  let identifiers: readonly Identifier[] | undefined
  return {
    value,
    get words() {
      return (words ??= wordsOf(value))
    },
    get links() {
      return (links ??= linksIn(value))
    },
    get identifiers() {
      return (identifiers ??= identifiersIn(value))
    },
  }
}
