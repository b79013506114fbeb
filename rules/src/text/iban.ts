import type { Identifier } from './identifiers.ts'
import { modulo } from './checksums.ts'

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

const HEAD = /[A-Za-z]{2} ?\d\d/g
const isWord = (unit: string) => /[\p{L}\p{N}]/u.test(unit)
const SEPARATOR = /[ \u00a0\u202f.\u2010\u2011-]/

/** Bank accounts by their IBAN (ISO 13616), in groups or not, whose key is right. */
export function ibansIn(text: string): Identifier[] {
  const found: Identifier[] = []
  for (const { index: start, 0: head } of text.matchAll(HEAD)) {
    const length = LENGTHS.get(head.slice(0, 2).toUpperCase())
    if (length === undefined || isWord(text.charAt(start - 1))) continue
    let account = ''
    let end = start
    for (; end < text.length && account.length < length; end++) {
      const unit = text[end]!
      if (/[A-Za-z0-9]/.test(unit)) account += unit.toUpperCase()
      else if (!SEPARATOR.test(unit) || SEPARATOR.test(text[end - 1]!)) break
    }
    if (account.length === length && !isWord(text.charAt(end)) && isIban(account))
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
