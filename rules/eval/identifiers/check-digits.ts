// Written apart from the engine's own check digits, on other arithmetic: a mistake there is not repeated here.

/** The key of a Belgian number (97 less the rest) or of a French one. */
export const keyOf97 = (number: string): string => String(97n - (BigInt(number) % 97n)).padStart(2, '0')

export function luhnDigit(number: string): string {
  const sum = [...number]
    .reverse()
    .map((digit, i) => (i % 2 === 0 ? '0246813579'[Number(digit)]! : digit))
    .reduce((total, digit) => total + Number(digit), 0)
  return String((10 - (sum % 10)) % 10)
}

export function eanDigit(number: string): string {
  const sum = [...number].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0)
  return String((10 - (sum % 10)) % 10)
}

// The tables as Verhoeff printed them: products in the dihedral group, powers of the permutation, inverses.
const PRODUCTS =
  '0123456789 1234067895 2340178956 3401289567 4012395678 5987604321 6598710432 7659821043 8765932104 9876543210'.split(
    ' ',
  )
const POWERS =
  '0123456789 1576283094 5803796142 8916043527 9453126870 4286573901 2793806415 7046913258'.split(' ')
const INVERSES = '0432156789'

export function verhoeffDigit(number: string): string {
  const product = [...number]
    .reverse()
    .reduce((sofar, digit, i) => Number(PRODUCTS[sofar]![Number(POWERS[(i + 1) % 8]![Number(digit)])]), 0)
  return INVERSES[product]!
}

/** The two check digits of an IBAN, of which the rest is known. */
export function ibanKey(country: string, account: string): string {
  const digits = [...`${account}${country}00`].map((unit) => parseInt(unit, 36)).join('')
  return String(98n - (BigInt(digits) % 97n)).padStart(2, '0')
}
