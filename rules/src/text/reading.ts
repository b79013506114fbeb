import { identifiersIn } from './identifiers.ts'
import type { Identifier } from './identifiers.ts'
import { linksIn } from './links.ts'
import type { Link } from './links.ts'

/** A text with what several rules look for in it, each found once, when a rule first asks. */
export type Reading = {
  value: string
  readonly links: readonly Link[]
  readonly identifiers: readonly Identifier[]
}

export function reading(value: string): Reading {
  let links: readonly Link[] | undefined
  let identifiers: readonly Identifier[] | undefined
  return {
    value,
    get links() {
      return (links ??= linksIn(value))
    },
    get identifiers() {
      return (identifiers ??= identifiersIn(value))
    },
  }
}
