import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/** As the database splits a name into words: migration 0038, `words_of`. */
const BETWEEN = /[\s\u00a0\u202f'’.,;:()/_"«»–—·-]+/
const MOST_LETTERS = 40
const MOST_WORDS = 8

const foldedOf = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/** The words of a name or of a search, without case nor accents, the longest first: it leaves the fewest people. */
export function wordsOf(text: string): string[] {
  const words = foldedOf(text).split(BETWEEN).filter(Boolean)
  return [...new Set(words.map((word) => word.slice(0, MOST_LETTERS)))]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_WORDS)
}

/**
 * A name whatever the order of its words: « DIALLO Nora » is « Nora Diallo »; one of signs alone is itself. As the
 * database has it (migration 0069), up to eight words.
 */
export const nameKey = (name: string): string => wordsOf(name).toSorted().join(' ') || foldedOf(name)

const GREATEST = '\u{10ffff}'

/** A range, which an index can serve under row-level security; `like` could not. */
export const startingWith = (column: RawBuilder<unknown>, beginning: string) =>
  sql<boolean>`(${column} >= ${beginning} and ${column} < ${beginning + GREATEST})`
