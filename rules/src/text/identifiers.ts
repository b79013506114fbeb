import { isAnnouncedAsCard, isAnnouncedAsThing } from './announced.ts'
import { isCardNumber } from './card-numbers.ts'
import { emailsIn } from './emails.ts'
import { ibansIn } from './iban.ts'
import { nationalNumberOf, nirKeyAfter } from './national-numbers.ts'
import { FEWEST_DIGITS, digitStartsIn, numbersIn } from './numbers.ts'
import type { DigitGroup, WrittenNumber } from './numbers.ts'
import { phoneOf } from './phones.ts'
import { FEWEST_DIGITS_OF_PLATE, platesIn } from './plates.ts'
import type { Words } from './words.ts'

/** What gives someone away by its form. `sure`: a check digit says that it is no other number. */
export type Identifier = {
  field: 'phone' | 'email' | 'nationalNumber' | 'iban' | 'card' | 'plate'
  what: 'phone' | 'email' | 'niss' | 'nir' | 'nas' | 'avs' | 'matricule' | 'iban' | 'card' | 'plate'
  sure: boolean
  start: number
  end: number
}

/** Numbers, accounts, cards, plates and addresses of e-mail in a text, in order; they do not overlap. */
export function identifiersIn(words: Words): Identifier[] {
  const { text, digits } = words
  const found = emailsIn(words)
  if (digits >= FEWEST_DIGITS_OF_PLATE) {
    const starts = digitStartsIn(text)
    if (digits >= FEWEST_DIGITS) {
      for (const one of ibansIn(text, starts)) found.push(one)
      for (const number of numbersIn(text, starts))
        for (const one of identifiersOf(number, text)) found.push(one)
    }
    for (const one of platesIn(words, starts)) found.push(one)
  }
  if (found.length < 2) return found
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((one) => one.start >= end && (end = one.end) > 0)
}

// The most digits that any number below has: 19 for a card; and the most groups: 00 33 (0)6 12 34 56 78.
const [MOST_DIGITS, MOST_GROUPS] = [19, 8]

/**
 * Numbers that stand in one run of digits. Two numbers may follow each other ("0470 00 00 00 02 000 00 00"), so
 * the longest groups of digits that make one are taken, from the left.
 */
function identifiersOf({ groups }: WrittenNumber, text: string): Identifier[] {
  const found: Identifier[] = []
  for (let first = 0; first < groups.length; first++) {
    const { start } = groups[first]!
    if (isTied(text, start - 1, start - 2) && found.at(-1)?.end !== start - 1) continue
    const most = Math.min(groups.length, first + MOST_GROUPS)
    const head = text.charCodeAt(start) - ZERO
    const isAfterPlus = text[start - 1] === '+'
    let length = 0
    let best: Identifier | undefined
    let last = first
    for (let i = first; i < most; i++) {
      length += groups[i]!.digits.length
      if (length > MOST_DIGITS) break
      const { end } = groups[i]!
      if (length < FEWEST_DIGITS || !(isAfterPlus || isPlausible(length, head, first))) continue
      const digits = joined(groups, first, i)
      if (isTied(text, end, end + 1) && !mayEndBeforeSlash(digits, groups, i, text)) continue
      const one = identifierOf(digits, groups, first, i, text)
      if (one && (!best || one.sure || !best.sure)) [best, last] = [one, i]
    }
    if (!best) continue
    found.push(best)
    first = last
  }
  return found
}

const ZERO = 48

/** What no identifier below is, by its length and its first digit alone: a text of digits only is read fast. */
function isPlausible(length: number, head: number, first: number): boolean {
  if (length === 9 || length === 11 || length === 13 || length === 15) return true
  if (length === 8) return first === 0 && head >= 2
  if (length === 10) return head !== 1
  return head === 0 ? length <= 15 : length >= 14 && head >= 2 && head <= 6
}

function joined(groups: readonly DigitGroup[], first: number, last: number): string {
  let digits = groups[first]!.digits
  for (let i = first + 1; i <= last; i++) digits += groups[i]!.digits
  return digits
}

/** Digits tied to others by a point, a hyphen or a slash belong to a longer number. */
function isTied(text: string, mark: number, digit: number): boolean {
  const unit = text.charCodeAt(mark)
  const other = text.charCodeAt(digit)
  return unit >= 45 && unit <= 47 && other >= 48 && other <= 57
}

/** « 06 12 34 56 78/07 98 76 54 32 »: a slash between two telephones, not inside them. */
function mayEndBeforeSlash(
  digits: string,
  groups: readonly DigitGroup[],
  last: number,
  text: string,
): boolean {
  const { end } = groups[last]!
  if (digits.length !== 10 || digits[0] !== '0' || text[end] !== '/' || text[end + 1] !== '0') return false
  return last < 1 || !text.slice(groups[last - 1]!.end, groups[last]!.start).includes('/')
}

function identifierOf(
  digits: string,
  groups: readonly DigitGroup[],
  first: number,
  last: number,
  text: string,
): Identifier | undefined {
  const { start } = groups[first]!
  const { end } = groups[last]!
  const { length } = digits
  const mayBeNational =
    (length === 9 || length === 11 || length === 13 || length === 15) && text[start - 1] !== '+'
  if (mayBeNational) {
    const sizes = sizesOf(groups, first, last)
    const national = nationalNumberOf(digits, sizes, start, end, text)
    // Eleven digits in a row make a Belgian number more easily than the others.
    const isThing = national === 'niss' && sizes.length === 1 && isAnnouncedAsThing(text, start)
    if (national && !isThing) return { field: 'nationalNumber', what: national, sure: true, start, end }
    const key = length === 13 ? nirKeyAfter(digits, end, text) : undefined
    if (key !== undefined) return { field: 'nationalNumber', what: 'nir', sure: true, start, end: key }
  }
  if (
    mayBeginCard(text.charCodeAt(start)) &&
    isCardNumber(digits, isInThree(groups, first, last)) &&
    (!isAnnouncedAsThing(text, start) || isAnnouncedAsCard(text, start))
  )
    return { field: 'card', what: 'card', sure: true, start, end }
  const phone = phoneOf(digits, groups, first, last, text)
  return phone === undefined ? undefined : { field: 'phone', what: 'phone', sure: false, start: phone, end }
}

const mayBeginCard = (unit: number) => unit >= 50 && unit <= 54 // 2 to 6
const isInThree = (groups: readonly DigitGroup[], first: number, last: number) =>
  last === first + 2 && groups[first]!.digits.length === 4 && groups[first + 1]!.digits.length === 6

const sizesOf = (groups: readonly DigitGroup[], first: number, last: number) =>
  groups.slice(first, last + 1).map((group) => group.digits.length)
