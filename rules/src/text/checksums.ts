/** Luhn's formula (ISO/IEC 7812-1, annex B). */
export function isLuhn(digits: string): boolean {
  let sum = 0
  for (let i = digits.length - 1, twice = false; i >= 0; i--, twice = !twice) {
    const digit = Number(digits[i]) * (twice ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

/** Remainder of a number too long for a double. */
export function modulo(digits: string, by: number): number {
  let rest = 0
  for (let i = 0; i < digits.length; i++) rest = (rest * 10 + digits.charCodeAt(i) - 48) % by
  return rest
}

/** EAN-13: odd places count once, even ones three times (GS1 General Specifications, 7.9). */
export function isEan13(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < 13; i++) sum += Number(digits[i]) * (i % 2 === 0 ? 1 : 3)
  return sum % 10 === 0
}

// J. Verhoeff, "Error detecting decimal codes", 1969: multiplication in the dihedral group D5, and a permutation.
const D5 = Array.from({ length: 10 }, (_, a) =>
  Array.from({ length: 10 }, (_, b) =>
    a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b) % 5) + 5 : (a - b + 5) % 5,
  ),
)
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

/** Verhoeff's formula; the check digit is the last one. */
export function isVerhoeff(digits: string): boolean {
  let check = 0
  for (let i = digits.length - 1, place = 0; i >= 0; i--, place++) {
    let digit = Number(digits[i])
    for (let times = place % 8; times > 0; times--) digit = PERMUTATION[digit]!
    check = D5[check]![digit]!
  }
  return check === 0
}
