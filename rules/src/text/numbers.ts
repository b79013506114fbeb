import { INVISIBLE, SPACE, fold } from './fold.ts'

/** Digits written together, with the marks that people put between them: `85.07.30-033.28`, `04 70 00 00 00`. */
export type WrittenNumber = { groups: DigitGroup[] }
export type DigitGroup = { digits: string; start: number; end: number }

const SEPARATORS = new Set([...' \t.-/()'].map((mark) => mark.charCodeAt(0)))
const HYPHEN = 45
const SEPARATING = new Set([SPACE, HYPHEN, INVISIBLE])
const [ZERO, NINE, LAST_B] = [48, 57, 98]
const isDigit = (unit: number) => unit >= ZERO && unit <= NINE
/** Also hyphens that do not break a line, narrow spaces, and marks that nobody sees. */
const isSeparator = (unit: number) => SEPARATORS.has(unit) || (unit > 127 && SEPARATING.has(fold(unit)))
/** Corsican departments have a letter in the NIR: 2A, 2B. */
const CORSICAN = /^[AaBb](?!\p{L})/u
const isCorsican = (text: string, i: number) =>
  text.charCodeAt(i) <= LAST_B && text[i - 1] === '2' && CORSICAN.test(text.slice(i, i + 2))

// Between two groups: " - ", ") ", " (0) "
const MOST_SEPARATORS = 3
// Shorter than any number that identifies someone
export const FEWEST_DIGITS = 8

/** Where digits begin; read once, for all that looks for numbers. */
export function digitStartsIn(text: string): number[] {
  const starts: number[] = []
  let wasDigit = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const isOne = unit <= NINE && unit >= ZERO
    if (isOne && !wasDigit) starts.push(i)
    wasDigit = isOne
  }
  return starts
}

/** Runs of at least eight digits; a run that touches a letter, or the digits of a link, is part of something else. */
export function numbersIn(text: string, starts: readonly number[]): WrittenNumber[] {
  const found: WrittenNumber[] = []
  let from = 0
  for (const i of starts) {
    if (i < from) continue
    const groups: WrittenNumber['groups'] = []
    let total = 0
    let end = i
    for (let at = i; at < text.length;) {
      let stop = at
      while (stop < text.length && (isDigit(text.charCodeAt(stop)) || isCorsican(text, stop))) stop++
      if (stop === at) break
      groups.push({ digits: digitsOf(text, at, stop), start: at, end: stop })
      total += stop - at
      end = stop
      let next = stop
      while (next - stop < MOST_SEPARATORS && next < text.length && isSeparator(text.charCodeAt(next))) next++
      if (next === stop || isEndOfSentence(text, stop)) break
      at = next
    }
    // « id=4 0470 12 34 56 »: only the digits that touch a letter are part of something else.
    if (isWordBefore(text, i)) total -= groups.shift()!.digits.length
    if (groups.length > 0 && isWordAfter(text, end)) total -= groups.pop()!.digits.length
    if (total >= FEWEST_DIGITS) found.push({ groups })
    from = end
  }
  return found
}

const digitsOf = (text: string, start: number, end: number) =>
  text.charCodeAt(end - 1) > NINE ? text.slice(start, end).toUpperCase() : text.slice(start, end)
const isEndOfSentence = (text: string, at: number) => text[at] === '.' && text[at + 1] === ' '
const isWordBefore = (text: string, start: number) => /[\p{L}_/=&%-]/u.test(text.charAt(start - 1))
const isWordAfter = (text: string, end: number) => /[\p{L}_]/u.test(text.charAt(end))
