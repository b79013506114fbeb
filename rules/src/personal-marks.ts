import { identifiersIn } from './text/identifiers.ts'
import type { Identifier } from './text/identifiers.ts'
import { unknownNamesIn } from './text/names/unknown.ts'
import { wordsOf } from './text/words.ts'

/** What gives somebody away in a text that is no post: a charter, a form, an import. */
export type PersonalMark = { what: Identifier['what'] | 'name'; start: number; end: number }

/** Identifiers by their form, and names that look like those of people, in the order of the text. */
export function personalMarksIn(text: string): PersonalMark[] {
  const words = wordsOf(text)
  const identifiers = identifiersIn(words).map(({ what, start, end }) => ({ what, start, end }))
  const names = unknownNamesIn(words).map(({ start, end }) => ({ what: 'name' as const, start, end }))
  return [...identifiers, ...names].toSorted((a, b) => a.start - b.start)
}
