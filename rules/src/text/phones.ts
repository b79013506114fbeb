import { modulo } from './checksums.ts'

// Digits after the country's code, without the leading zero.
const COUNTRIES: readonly (readonly [code: string, form: RegExp])[] = [
  ['33', /^[1-79]\d{8}$/],
  ['32', /^(?:4\d{8}|[1-9]\d{7})$/],
  ['41', /^[1-9]\d{8}$/],
  ['352', /^[1-9]\d{5,8}$/],
]

/**
 * Telephone numbers of France, Belgium, Switzerland, Luxembourg (mobiles) and Canada, as people write them.
 * Numbers for services (0800, 08 xx in France, 1-800) belong to nobody and are left alone.
 *
 * @returns where the number begins, its `+` or `00` or `(` included; undefined when it is none
 */
export function phoneOf(
  digits: string,
  sizes: number[],
  start: number,
  text: string,
): { start: number } | undefined {
  if (/[AB]/.test(digits) || sizes.join('-').startsWith('2-2-4')) return undefined // 12/03/2026 begins a date
  const before = text[start - 1]
  if (before === '+') return isInternational(digits) ? { start: start - 1 } : undefined
  const from = { start: before === '(' ? start - 1 : start }
  if (digits.startsWith('00')) return isInternational(digits.slice(2)) ? from : undefined
  return isNational(digits, sizes) || isNorthAmerican(digits, sizes) ? from : undefined
}

function isInternational(digits: string): boolean {
  if (/^1[2-9]\d\d[2-9]\d{6}$/.test(digits)) return !isService(digits.slice(1))
  return COUNTRIES.some(([code, form]) => {
    if (!digits.startsWith(code)) return false
    const rest = digits.slice(code.length)
    return form.test(rest.startsWith('0') ? rest.slice(1) : rest) // +32 (0)470…
  })
}

function isNational(digits: string, sizes: number[]): boolean {
  // A single group of nine or ten digits without a zero may be anything; with it, it is a number to call.
  if (/^0(?:[1-79]\d{8})$/.test(digits)) return !isEnterprise(digits, sizes) && !/^0(?:800|90)/.test(digits)
  if (/^0[1-9]\d{7}$/.test(digits))
    return sizes.length > 1 ? !/^0(?:800|90)/.test(digits) : /^0[2-9]/.test(digits)
  return /^6[2-9]1\d{6}$/.test(digits) && sizes[0] === 3 && sizes.length > 1
}

/** Belgian enterprises have ten digits too, written 0403.170.701, the last two being a key. */
const isEnterprise = (digits: string, sizes: number[]) =>
  sizes.join('-') === '4-3-3' && Number(digits.slice(8)) === 97 - modulo(digits.slice(0, 8), 97)

/** 418 555-1234: the groups are what tells it from any ten digits. */
function isNorthAmerican(digits: string, sizes: number[]): boolean {
  const [form, number] = digits.length === 11 ? ['1-3-3-4', digits.slice(1)] : ['3-3-4', digits]
  if (sizes.join('-') !== form || (digits.length === 11 && digits[0] !== '1')) return false
  return /^[2-9]\d\d[2-9]\d{6}$/.test(number) && !isService(number)
}

const isService = (number: string) => /^(?:8(?:00|33|44|55|66|77|88)|900)/.test(number)
