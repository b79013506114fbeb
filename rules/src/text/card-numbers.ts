import { isLuhn } from './checksums.ts'

// Ranges that issuers use today, by first digits and length: Visa, Mastercard, American Express, Discover, Maestro
// (6703 is Bancontact), UnionPay, JCB. ISO/IEC 7812 and the issuers' own tables, 2025.
const CARDS =
  /^(?:4(?:\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|4[4-9]\d|5\d\d)\d{12}|62\d{14,17}|35(?:2[89]|[3-8]\d)\d{12}|(?:50|5[6-8]|6[37])\d{14,17})$/
// Fourteen digits with a right check digit are also those of a French establishment (SIRET).
const DINERS = /^3(?:0[0-5]|[689]\d)\d{11}$/

/** A card that an issuer could have given, with its check digit. `isInThree`: written 4-6-4, as Diners' are. */
export const isCardNumber = (digits: string, isInThree: boolean): boolean =>
  digits.length >= 14 && (CARDS.test(digits) || (isInThree && DINERS.test(digits))) && isLuhn(digits)
