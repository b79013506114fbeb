import { emailsIn } from './emails.ts'
import { ibansIn } from './iban.ts'
import { nationalNumberOf } from './national-numbers.ts'
import { FEWEST_DIGITS, numbersIn } from './numbers.ts'
import type { WrittenNumber } from './numbers.ts'
import { isCardNumber } from './checksums.ts'
import { phoneOf } from './phones.ts'
import { plateNumbersIn } from './plates.ts'
import type { Words } from './words.ts'

/** What gives someone away by its form. `sure`: a check digit says that it is no other number. */
export type Identifier = {
  field: 'phone' | 'email' | 'nationalNumber' | 'iban' | 'card' | 'plate'
  what: 'phone' | 'email' | 'niss' | 'nir' | 'nas' | 'avs' | 'iban' | 'card' | 'plate'
  sure: boolean
  start: number
  end: number
}

/** Numbers, accounts, cards, plates and addresses of e-mail in a text, in order; they do not overlap. */
export function identifiersIn({ text, digits }: Words): Identifier[] {
  const found = emailsIn(text)
  if (digits >= 2) found.push(...ibansIn(text))
  if (digits >= 3) found.push(...plateNumbersIn(text))
  if (digits >= FEWEST_DIGITS)
    for (const number of numbersIn(text)) found.push(...identifiersOf(number, text))
  if (found.length < 2) return found
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((one) => one.start >= end && (end = one.end) > 0)
}

// The most digits that any number below has: 19 for a card.
const MOST_DIGITS = 19

/**
 * Numbers that stand in one run of digits. Two numbers may follow each other ("0470 00 00 00 02 000 00 00"), so
 * the longest groups of digits that make one are taken, from the left.
 */
function identifiersOf({ groups }: WrittenNumber, text: string): Identifier[] {
  const found: Identifier[] = []
  for (let first = 0; first < groups.length; first++) {
    let digits = ''
    let best: Identifier | undefined
    let last = first
    for (let i = first; i < groups.length; i++) {
      digits += groups[i]!.digits
      if (digits.length > MOST_DIGITS) break
      if (digits.length < FEWEST_DIGITS) continue
      const [start, end] = [groups[first]!.start, groups[i]!.end]
      if (!isApart(text, start, end)) continue
      const sizes = groups.slice(first, i + 1).map((group) => group.digits.length)
      const one = identifierOf(digits, sizes, start, end, text)
      if (one && (!best || one.sure || !best.sure)) [best, last] = [one, i]
    }
    if (!best) continue
    found.push(best)
    first = last
  }
  return found
}

/** Digits tied to others by a point, a hyphen or a slash belong to a longer number. */
function isApart(text: string, start: number, end: number): boolean {
  const isTied = (mark: number, digit: number) =>
    /[./-]/.test(text.charAt(mark)) && /\d/.test(text.charAt(digit))
  return !isTied(start - 1, start - 2) && !isTied(end, end + 1)
}

function identifierOf(
  digits: string,
  sizes: number[],
  start: number,
  end: number,
  text: string,
): Identifier | undefined {
  const national = text[start - 1] === '+' ? undefined : nationalNumberOf(digits, sizes, start, text)
  if (national) return { field: 'nationalNumber', what: national, sure: true, start, end }
  if (isCardNumber(digits)) return { field: 'card', what: 'card', sure: true, start, end }
  const phone = phoneOf(digits, sizes, start, text)
  return phone && { field: 'phone', what: 'phone', sure: false, start: phone.start, end }
}
