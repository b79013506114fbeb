import type { Identifier } from './identifiers.ts'

// France since 2009 (AB-123-CD, without I, O, U) and Belgium since 2010 (1-ABC-234).
const PLATES =
  /(?<![\p{L}\p{N}-])(?:[A-HJ-NP-TV-Z]{2}[- ]\d{3}[- ][A-HJ-NP-TV-Z]{2}|[1-9]-[A-Z]{3}-\d{3})(?![\p{L}\p{N}-])/gu

// Both forms have them, and few texts do.
const THREE_DIGITS = /\d{3}/

/** Number plates; their form alone tells them. */
export function plateNumbersIn(text: string): Identifier[] {
  if (!THREE_DIGITS.test(text)) return []
  return [...text.matchAll(PLATES)].map(({ index, 0: plate }) => ({
    field: 'plate',
    what: 'plate',
    sure: false,
    start: index,
    end: index + plate.length,
  }))
}
