import type { Identifier } from './identifiers.ts'
import { modulo } from './checksums.ts'

// Length by country, from the IBAN registry (SWIFT), for the countries of our readers and their neighbours.
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AT: 20,
  BE: 16,
  CH: 21,
  CZ: 24,
  DE: 22,
  DK: 18,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HU: 28,
  IE: 22,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  MA: 28,
  MC: 27,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  TN: 24,
}

const HEAD = /[A-Za-z]{2}\d\d/g

/** Bank accounts by their IBAN (ISO 13616), in groups or not, whose key is right. */
export function ibansIn(text: string): Identifier[] {
  const found: Identifier[] = []
  for (const { index: start, 0: head } of text.matchAll(HEAD)) {
    const length = LENGTHS[head.slice(0, 2).toUpperCase()]
    if (length === undefined || /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) continue
    let account = ''
    let end = start
    for (; end < text.length && account.length < length; end++) {
      const unit = text[end]!
      if (/[A-Za-z0-9]/.test(unit)) account += unit.toUpperCase()
      else if (!/[ \u00a0\u202f.-]/.test(unit) || /[ \u00a0\u202f.-]/.test(text[end - 1]!)) break
    }
    if (account.length === length && !/[\p{L}\p{N}]/u.test(text.charAt(end)) && isIban(account))
      found.push({ field: 'iban', what: 'iban', sure: true, start, end })
  }
  return found
}

function isIban(account: string): boolean {
  const turned = account.slice(4) + account.slice(0, 4)
  return (
    modulo(
      turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)),
      97,
    ) === 1
  )
}
