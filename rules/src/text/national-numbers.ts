import { isEan13, isLuhn, isVerhoeff, modulo } from './checksums.ts'
import { folded } from './fold.ts'

export type NationalNumber = 'niss' | 'nir' | 'nas' | 'avs' | 'matricule'

/** Which country's number these digits are, their check digits being right. `sizes`: of the groups as written. */
export function nationalNumberOf(
  digits: string,
  sizes: readonly number[],
  start: number,
  end: number,
  text: string,
): NationalNumber | undefined {
  if (digits.length === 11 && isNiss(digits, sizes)) return 'niss'
  if (digits.length === 15 && sizes[0] !== AMERICAN_EXPRESS && isNir(digits)) return 'nir'
  if (digits.length === 13) return isAvs(digits) ? 'avs' : isMatricule(digits) ? 'matricule' : undefined
  if (digits.length === 9 && isNas(digits, sizes) && isCalledNas(text, start, end)) return 'nas'
  return undefined
}

// Fifteen digits written 4-6-5 are those of a card.
const AMERICAN_EXPRESS = 4
const isIn = (text: string, from: number, to: number) => Number(text) >= from && Number(text) <= to

/**
 * Belgian national register: yy.mm.dd-nnn.kk, where kk is 97 less the rest of the nine first digits by 97, with a
 * 2 before them for those born from 2000. A bis number has 20 or 40 more in its month.
 * Source: royal decree of 3 April 1984, article 1.
 */
function isNiss(digits: string, sizes: readonly number[]): boolean {
  if (/[AB]/.test(digits) || sizes.length > 6) return false
  // Any grouping leaves the birth date whole; 1 450 555-1234 does not.
  if (![2, 6, 9, 11].includes(sizes[0]!) || ![2, 5, 11].includes(sizes.at(-1)!)) return false
  const month = Number(digits.slice(2, 4)) % 20
  if (month > 12 || Number(digits.slice(2, 4)) > 52 || !isIn(digits.slice(4, 6), 0, 31)) return false
  const [birth, key] = [digits.slice(0, 9), Number(digits.slice(9))]
  return key === 97 - modulo(birth, 97) || key === 97 - modulo(`2${birth}`, 97)
}

/**
 * French NIR: sex (3, 4, 7 and 8 while it is provisional), year, month, department (2A and 2B in Corsica), town,
 * order, and a key of 97 less the rest by 97.
 * Source: décret n° 82-103 of 22 January 1982, article 4.
 */
function isNir(digits: string): boolean {
  if (!/^[1-478]\d{4}(?:\d\d|2A|2B)\d{8}$/.test(digits)) return false
  const month = digits.slice(3, 5)
  if (!isIn(month, 1, 12) && !isIn(month, 20, 42) && !isIn(month, 50, 99)) return false
  const number = digits.slice(0, 13).replace('2A', '19').replace('2B', '18')
  return Number(digits.slice(13)) === 97 - modulo(number, 97)
}

const KEY = /^[ \u00a0\u202f,(]{0,3}cl[ée][ \u00a0\u202f:]{0,3}(\d\d)(?!\d)/i

/** « 1 85 05 78 006 084, clé 91 »: where the key ends, when it is the key of these thirteen digits. */
export function nirKeyAfter(digits: string, end: number, text: string): number | undefined {
  const key = KEY.exec(text.slice(end, end + 14))
  return key && isNir(digits + key[1]) ? end + key[0].length : undefined
}

/** Swiss AVS number: 756 and the check digit of an EAN-13. Source: RAVS (RS 831.101), article 133. */
const isAvs = (digits: string) => /^756\d{10}$/.test(digits) && isEan13(digits)

/**
 * Luxembourg matricule: birth date, three digits, then a check digit by Luhn's formula and one by Verhoeff's, each
 * over the first eleven. Source: règlement grand-ducal of 21 December 2012 on the identification of natural persons.
 */
function isMatricule(digits: string): boolean {
  if (!/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{5}$/.test(digits)) return false
  const birth = digits.slice(0, 11)
  return isLuhn(birth + digits[11]) && isVerhoeff(birth + digits[12])
}

/** Canadian NAS: nine digits by Luhn's formula; none begins with 0 or 8. Source: Service Canada. */
const isNas = (digits: string, sizes: readonly number[]) =>
  /^[1-79]\d{8}$/.test(digits) && (sizes.length === 1 || sizes.every((size) => size === 3)) && isLuhn(digits)

// A French SIREN has the same form and the same check digit: only the words around tell them apart.
const CALLED = /(?:^|[^a-z])(?:nas|sin|assurance sociale|social insurance)(?![a-z])/
// « 130 692 544 (NAS) »
const NAMED_AFTER = /^[(,]? ?(?:nas|sin)(?![a-z])/
const [BEFORE, AFTER] = [60, 16]

const isCalledNas = (text: string, start: number, end: number) =>
  CALLED.test(folded(text.slice(Math.max(0, start - BEFORE), start))) ||
  NAMED_AFTER.test(folded(text.slice(end, end + AFTER)))
