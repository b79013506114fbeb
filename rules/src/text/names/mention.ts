import { DOTTED, ELIDED, HYPHENED, SPACED } from './spelling.ts'

/** Where a text names someone of the register; several people may bear the name. */
export type PersonMention = { start: number; end: number; persons: readonly string[]; how: How }

/** By first and last name, initial and last name, title and last name, last name alone, first name alone. */
export type How = 'full' | 'initial' | 'title' | 'last' | 'first'

/** With the number of its first and last word, so that no word is read twice. */
export type Found = PersonMention & { first: number; last: number }

export const isSpaced = (gap: number): boolean => gap === SPACED
export const isInFirstName = (gap: number): boolean => gap === SPACED || gap === HYPHENED
export const isInLastName = (gap: number): boolean => gap === SPACED || gap === HYPHENED || gap === ELIDED
export const isAfterTitle = (gap: number): boolean => gap === SPACED || gap === DOTTED

const IN_ADDRESS_BEFORE = new Set(Array.from('@/_.&=-\\', (sign) => sign.charCodeAt(0)))
const IN_ADDRESS_AFTER = new Set(Array.from('@/_=\\', (sign) => sign.charCodeAt(0)))
const DOT = 46
const isLetterOrDigit = (unit: number) => (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122)

/** Whether a word stands in an e-mail, an account or a link rather than in a sentence. */
export function isInAddress(text: string, start: number, end: number): boolean {
  if (start > 0 && IN_ADDRESS_BEFORE.has(text.charCodeAt(start - 1))) return true
  if (end >= text.length) return false
  const next = text.charCodeAt(end)
  return IN_ADDRESS_AFTER.has(next) || (next === DOT && isLetterOrDigit(text.charCodeAt(end + 1)))
}
