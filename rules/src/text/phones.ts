import { isAnnouncedAsPhone, isAnnouncedAsThing, isCounted } from './announced.ts'
import { modulo } from './checksums.ts'
import type { DigitGroup } from './numbers.ts'

// Digits after the country's code, without the leading zero: France and its overseas, Belgium, Switzerland, Luxembourg.
const COUNTRIES: readonly (readonly [code: string, form: RegExp])[] = [
  ['33', /^[1-79]\d{8}$/],
  ['32', /^(?:4\d{8}|[1-9]\d{7})$/],
  ['41', /^[1-79]\d{8}$/],
  ['352', /^[2-9]\d{5,8}$/],
  ['262', /^[269]\d{8}$/],
  ['590', /^(?:590|69|976)\d{6,7}$/],
  ['594', /^(?:594|694|976)\d{6}$/],
  ['596', /^(?:596|69[67]|976)\d{6}$/],
  ['508', /^[45]\d{5}$/],
  ['687', /^[2-9]\d{5}$/],
  ['689', /^(?:40|8\d)\d{6}$/],
]
// Other countries that our readers have family or partners in (ITU-T E.164, annex of 2016).
const ELSEWHERE =
  /^(?:20|212|213|216|22[1-9]|23[0-7]|24[0-3]|250|257|26[19]|27|30|31|34|35[136]|36|37[67]|38[1-9]|39|4[0345678]|49|420|421|509|52|55|61|7|8[1246]|9[0138]|96[1-4]|972)\d{7,11}$/

// How people write the ten or nine digits of a number at home: how many digits stand together.
const TEN = new Set(
  '10 2-2-2-2-2 4-2-2-2 4-3-3 4-6 3-3-2-2 3-7 2-8 3-3-4 4-2-4 4-4-2 2-2-2-4 2-2-3-3'.split(' '),
)
const NINE = new Set('9 2-3-2-2 3-2-2-2 4-5 3-3-3 3-6 2-7 2-3-4 4-2-3 3-2-4'.split(' '))

const [ZERO_IN, PLUS, PARENTHESIS] = ['0', '+', '(']

/**
 * Telephone numbers of France, Belgium, Switzerland, Luxembourg and Canada, as people write them, and of other
 * countries after a `+`. Numbers for services (0800, 08 xx in France, 070 in Belgium, 1-800) belong to nobody.
 *
 * @returns where the number begins, its `+` or `00` or `(` included; undefined when it is none
 */
export function phoneOf(
  digits: string,
  groups: readonly DigitGroup[],
  first: number,
  last: number,
  text: string,
): number | undefined {
  if (digits.length > 15) return undefined
  const { start } = groups[first]!
  const before = text[start - 1]
  const begins = digits[0]
  if (before === PLUS && text[start - 2] === PLUS) return undefined // +++090/9337/55493+++ of Belgian transfers
  if (before === PLUS)
    return isInternational(digits) && !isCounted(text, groups[last]!.end) ? start - 1 : undefined
  const from = before === PARENTHESIS ? start - 1 : start
  if (begins === ZERO_IN && digits[1] === ZERO_IN)
    return first === 0 && isDialled(digits) && !isAnnouncedAsThing(text, start) ? from : undefined
  if (digits.length > 11 || !mayBePhone(digits, first) || !/^\d+$/.test(digits)) return undefined
  const sizes = sizesOf(groups, first, last)
  const isPhone =
    begins === ZERO_IN
      ? isNational(digits, sizes) &&
        isEven(groups, first, last, text) &&
        !(sizes === '3-3-3' && (first > 0 || isCounted(text, groups[last]!.end)))
      : isNorthAmerican(digits, sizes, first, start, text) ||
        isBare(digits, sizes, groups, first, last, text) ||
        isCalled(digits, sizes, start, text)
  if (!isPhone || isAnnouncedAsThing(text, start)) return undefined
  return isEnterprise(digits, sizes) && !isAnnouncedAsPhone(text, start) ? undefined : from
}

/** Without a zero, ten digits of North America; or, first in their run, what the words before may call a number. */
function mayBePhone(digits: string, first: number): boolean {
  if (digits[0] === ZERO_IN) return digits.length === 9 || digits.length === 10
  if (digits.length >= 10) return digits[digits.length - 10]! >= '2' && digits[digits.length - 7]! >= '2'
  return first === 0 && digits[0]! >= '2'
}

function sizesOf(groups: readonly DigitGroup[], first: number, last: number): string {
  let sizes = ''
  for (let i = first; i <= last; i++) sizes += `${i > first ? '-' : ''}${groups[i]!.digits.length}`
  return sizes
}

function isInternational(digits: string): boolean {
  if (digits[0] === '1') return /^1[2-9]\d\d[2-9]\d{6}$/.test(digits) && !isService(digits.slice(1))
  for (const [code, form] of COUNTRIES)
    if (digits.startsWith(code)) {
      const rest = digits.slice(code.length)
      if (form.test(rest.startsWith('0') ? rest.slice(1) : rest)) return true // +32 (0)470…
    }
  return !/^(?:33|32|41|352)/.test(digits) && ELSEWHERE.test(digits)
}

// Ours, and those of North America; after 00 a shorter number of another country is more often no telephone.
const OURS = /^00(?:33|32|41|352|262|59[046]|1)/
const FEWEST_DIALLED = 13

const isDialled = (digits: string) =>
  isInternational(digits.slice(2)) && (digits.length >= FEWEST_DIALLED || OURS.test(digits))

function isNational(digits: string, sizes: string): boolean {
  if (digits.length === 10)
    return /^0[1-79]/.test(digits) && TEN.has(sizes) && !(sizes[0] === '4' && /^090[016]/.test(digits))
  // Nine digits: Belgian fixed lines; 070 and 078 are those of services.
  if (digits.length !== 9 || !/^0[1-9]/.test(digits) || /^0(?:800|90|7[08])/.test(digits)) return false
  return sizes === '9' ? /^0[2-9]/.test(digits) : NINE.has(sizes)
}

/** « 01/02/26 - 08/03 » are dates: after the zone, one mark stands between all groups. */
function isEven(groups: readonly DigitGroup[], first: number, last: number, text: string): boolean {
  if (last - first < 2) return true
  const isNext = (i: number) => Number(groups[i + 1]!.digits) === Number(groups[i]!.digits) + 1
  if (last - first === 4 && [0, 1, 2, 3].every((i) => isNext(first + i))) return false // « les 06 07 08 09 10 mai »
  const mark = (i: number) => text.slice(groups[i]!.end, groups[i + 1]!.start).trim()
  const other = mark(first + 1)
  for (let i = first + 2; i < last; i++) if (mark(i) !== other) return false
  return other !== '/' || mark(first) === '/'
}

/** Belgian enterprises have ten digits too, written 0403.170.701, the last two being a key. */
const isEnterprise = (digits: string, sizes: string) =>
  sizes === '4-3-3' && Number(digits.slice(8)) === 97 - modulo(digits.slice(0, 8), 97)

/** 418 555-1234: the groups are what tells it from any ten digits; without them, the words before. */
function isNorthAmerican(digits: string, sizes: string, first: number, start: number, text: string): boolean {
  const hasOne = digits.length === 11
  if (!(hasOne ? digits[0] === '1' : digits.length === 10)) return false
  const number = hasOne ? digits.slice(1) : digits
  if (!/^[2-9]\d\d[2-9]\d{6}$/.test(number) || isService(number)) return false
  return (
    sizes === (hasOne ? '1-3-3-4' : '3-3-4') ||
    (first === 0 && UNCUT.has(sizes) && isAnnouncedAsPhone(text, start))
  )
}

const UNCUT = new Set(['10', '3-7', '6-4', '1-10', '1-3-7'])
const isService = (number: string) => /^(?:8(?:00|33|44|55|66|77|88)|900)/.test(number)

/** Luxembourg mobiles have no zero; three groups of three may also be an amount, or begin a longer number. */
function isBare(
  digits: string,
  sizes: string,
  groups: readonly DigitGroup[],
  first: number,
  last: number,
  text: string,
): boolean {
  if (digits.length !== 9 || sizes !== '3-3-3' || !/^6[2-9][18]/.test(digits)) return false
  return first === 0 && last === groups.length - 1 && !isCounted(text, groups[last]!.end)
}

/** Numbers that only the words before tell: « Tél. 26 12 34 56 » in Luxembourg, « au 6 12 34 56 78 ». */
function isCalled(digits: string, sizes: string, start: number, text: string): boolean {
  const isForm =
    digits.length === 8
      ? /^[2-9]/.test(digits) && (sizes === '2-2-2-2' || sizes === '8' || sizes === '2-3-3')
      : digits.length === 9 &&
        ((sizes === '1-2-2-2-2' && /^[67]/.test(digits)) || (sizes === '9' && /^6[2-9][18]/.test(digits)))
  return isForm && isAnnouncedAsPhone(text, start)
}
