import { isLuhn, modulo } from './checksums.ts'
import { folded } from './fold.ts'

export type NationalNumber = 'niss' | 'nir' | 'nas' | 'avs'

/** Which country's number these digits are, their check digits being right. `sizes`: of the groups as written. */
export function nationalNumberOf(
  digits: string,
  sizes: number[],
  start: number,
  text: string,
): NationalNumber | undefined {
  if (digits.length === 11 && isNiss(digits, sizes)) return 'niss'
  if (digits.length === 15 && isNir(digits)) return 'nir'
  if (digits.length === 13 && isAvs(digits)) return 'avs'
  if (digits.length === 9 && isNas(digits, sizes) && isCalledNas(text, start)) return 'nas'
  return undefined
}

const isIn = (text: string, from: number, to: number) => Number(text) >= from && Number(text) <= to

/**
 * Belgian national register: yy.mm.dd-nnn.kk, where kk is 97 less the rest of the nine first digits by 97, with a
 * 2 before them for those born from 2000. A bis number has 20 or 40 more in its month.
 * Source: royal decree of 3 April 1984, article 1.
 */
function isNiss(digits: string, sizes: number[]): boolean {
  if (/[AB]/.test(digits) || sizes.length > 6) return false
  const month = Number(digits.slice(2, 4)) % 20
  if (month > 12 || Number(digits.slice(2, 4)) > 52 || !isIn(digits.slice(4, 6), 0, 31)) return false
  const [birth, key] = [digits.slice(0, 9), Number(digits.slice(9))]
  return key === 97 - modulo(birth, 97) || key === 97 - modulo(`2${birth}`, 97)
}

/**
 * French NIR: sex, year, month, department (2A and 2B in Corsica), town, order, and a key of 97 less the rest by 97.
 * Source: décret n° 82-103 of 22 January 1982, article 4.
 */
function isNir(digits: string): boolean {
  if (!/^[1-478]\d{4}(?:\d\d|2A|2B)\d{8}$/.test(digits)) return false
  const month = digits.slice(3, 5)
  if (!isIn(month, 1, 12) && !isIn(month, 20, 42) && !isIn(month, 50, 99)) return false
  const number = digits.slice(0, 13).replace('2A', '19').replace('2B', '18')
  return Number(digits.slice(13)) === 97 - modulo(number, 97)
}

/** Swiss AVS number: 756 and the check digit of an EAN-13. Source: RAVS (RS 831.101), article 133. */
function isAvs(digits: string): boolean {
  if (!/^756\d{10}$/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < 12; i++) sum += Number(digits[i]) * (i % 2 === 0 ? 1 : 3)
  return (10 - (sum % 10)) % 10 === Number(digits[12])
}

/** Canadian NAS: nine digits by Luhn's formula; none begins with 0 or 8. Source: Service Canada. */
const isNas = (digits: string, sizes: number[]) =>
  /^[1-79]\d{8}$/.test(digits) && (sizes.length === 1 || sizes.every((size) => size === 3)) && isLuhn(digits)

// A French SIREN has the same form and the same check digit: only the words before tell them apart.
const CALLED = /\b(?:nas|sin|assurance sociale|social insurance)\b/
const BEFORE = 60

const isCalledNas = (text: string, start: number) =>
  CALLED.test(folded(text.slice(Math.max(0, start - BEFORE), start)))
