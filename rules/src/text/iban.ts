import type { Identifier } from './identifiers.ts'

// Length by country: IBAN registry, SWIFT, release 99 (December 2024), and African accounts in the same form.
const LENGTHS = new Map(
  (
    'AD24AE23AL28AO25AT20AZ28BA20BE16BF28BG22BH22BI27BJ28BR29BY28CF27CG27CH21CI28CM27CR22CV25CY28CZ24DE22DJ27DK18' +
    'DO28DZ26EE20EG29ES24FI18FK18FO18FR27GA27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IR26IS26IT27JO30' +
    'KM27KW30KZ20LB28LC32LI21LT20LU20LV21LY25MA28MC27MD24ME22MG27MK19ML28MN20MR27MT31MU30MZ25NE28NI28NL18NO15' +
    'OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SN28SO23ST25SV28TD27TG28TL23TN24TR26UA29' +
    'VA22VG24XK20YE30'
  )
    .match(/.{4}/g)!
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
)

const isWord = (unit: string) => /[\p{L}\p{N}]/u.test(unit)
const isDigit = (unit: number) => unit >= 48 && unit <= 57
const isLetter = (unit: number) => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
// Space, its narrow and unbreakable kin, full stop, hyphens
const SEPARATORS = new Set([32, 0xa0, 0x202f, 46, 45, 0x2010, 0x2011])

/** Bank accounts by their IBAN (ISO 13616), in groups or not, whose key is right. */
export function ibansIn(text: string, starts: readonly number[]): Identifier[] {
  const found: Identifier[] = []
  for (const i of starts) {
    if (!isDigit(text.charCodeAt(i + 1))) continue
    const after = text[i - 1] === ' ' ? i - 1 : i // « BE 68 5390 »
    const start = after - 2
    if (start < 0 || !isLetter(text.charCodeAt(start)) || !isLetter(text.charCodeAt(start + 1))) continue
    const length = LENGTHS.get(text.slice(start, after).toUpperCase())
    if (length === undefined || isWord(text.charAt(start - 1))) continue
    const end = endOf(text, start, length)
    if (end !== undefined && !isWord(text.charAt(end)) && isIban(text.slice(start, end)))
      found.push({ field: 'iban', what: 'iban', sure: true, start, end })
  }
  return found
}

/** Where so many letters and digits end, in groups that one mark at most separates. */
function endOf(text: string, start: number, length: number): number | undefined {
  let left = length
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isDigit(unit) || isLetter(unit)) {
      if (--left === 0) return i + 1
    } else if (!SEPARATORS.has(unit) || SEPARATORS.has(text.charCodeAt(i - 1))) return undefined
  }
  return undefined
}

/** ISO 7064, mod 97-10, over the account turned so that its country and key come last; letters count from 10. */
function isIban(written: string): boolean {
  const account = written.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
  // The key is 98 less a rest: it is never 00, 01 nor 99.
  if (/^..(?:0[01]|99)/.test(account)) return false
  let rest = 0
  for (let i = 0; i < account.length; i++) {
    const unit = account.charCodeAt((i + 4) % account.length)
    rest = isDigit(unit) ? (rest * 10 + unit - 48) % 97 : (rest * 100 + unit - 55) % 97
  }
  return rest === 1
}
