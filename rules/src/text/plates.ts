import type { Identifier } from './identifiers.ts'

// France since 2009 (AB-123-CD, without I, O, U) and Belgium since 2010 (1-ABC-234).
const PLATES =
  /(?<![\p{L}\p{N}-])(?:[A-HJ-NP-TV-Z]{2}[- ]\d{3}[- ][A-HJ-NP-TV-Z]{2}|[1-9]-[A-Z]{3}-\d{3})(?![\p{L}\p{N}-])/gu

/** Number plates; their form alone tells them. */
export function plateNumbersIn(text: string): Identifier[] {
  return [...text.matchAll(PLATES)].map(({ index, 0: plate }) => ({
    field: 'plate',
    what: 'plate',
    sure: false,
    start: index,
    end: index + plate.length,
  }))
}
