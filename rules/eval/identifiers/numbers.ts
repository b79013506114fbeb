import type { Random } from '../random.ts'
import { eanDigit, keyOf97, luhnDigit, verhoeffDigit } from './check-digits.ts'

/** Cuts digits into groups: `cut('0612', [2, 2], ' ')`. */
export function cut(digits: string, sizes: readonly number[], mark: string): string {
  let from = 0
  return sizes.map((size) => digits.slice(from, (from += size))).join(mark)
}

const two = (n: number) => String(n).padStart(2, '0')
const MARKS = [' ', ' ', ' ', '.', '-', '\u00a0', '\u202f']

/** The same numbers, with one digit changed: no check digit is right by more than chance. */
export function spoilt(digits: string, random: Random): string {
  const place = random.between(digits.length - 3, digits.length - 1)
  const other = (Number(digits[place]) + random.between(1, 9)) % 10
  return digits.slice(0, place) + other + digits.slice(place + 1)
}

export function phoneOfFrance(random: Random): string {
  const digits = `0${random.of([1, 2, 3, 4, 5, 6, 6, 6, 7, 7, 9])}${random.digits(8)}`
  const rest = digits.slice(1)
  return random.of([
    () => cut(digits, [2, 2, 2, 2, 2], random.of(MARKS)),
    () => cut(digits, [2, 2, 2, 2, 2], ' '),
    () => digits,
    () => `+33 ${cut(rest, [1, 2, 2, 2, 2], ' ')}`,
    () => `+33${rest}`,
    () => `+33 (0)${cut(rest, [1, 2, 2, 2, 2], random.of(MARKS))}`,
    () => `0033 ${cut(rest, [1, 2, 2, 2, 2], ' ')}`,
    () => `0033${rest}`,
  ])()
}

export function phoneOverseas(random: Random): string {
  const [zone, code] = random.of([
    ['0262', '262'],
    ['0692', '262'],
    ['0590', '590'],
    ['0690', '590'],
    ['0596', '596'],
    ['0696', '596'],
    ['0594', '594'],
    ['0694', '594'],
  ] as const)
  const rest = random.digits(6)
  return random.of([
    () => `${zone} ${cut(rest, [2, 2, 2], ' ')}`,
    () => `${zone}${rest}`,
    () => cut(zone + rest, [2, 2, 2, 2, 2], ' '),
    () => `+${code} ${zone.slice(1)} ${cut(rest, [2, 2, 2], ' ')}`,
  ])()
}

export function phoneOfBelgium(random: Random): string {
  if (random.is(0.6)) {
    const digits = `04${random.of(['55', '56', '65', '68', '70', '71', '72', '77', '83', '86', '91', '95', '99'])}${random.digits(6)}`
    const rest = digits.slice(1)
    return random.of([
      () => `${digits.slice(0, 4)} ${cut(digits.slice(4), [2, 2, 2], ' ')}`,
      () => `${digits.slice(0, 4)}/${cut(digits.slice(4), [2, 2, 2], random.of(['.', ' ']))}`,
      () => cut(digits, [4, 3, 3], ' '),
      () => `${digits.slice(0, 4)}/${digits.slice(4)}`,
      () => digits,
      () => `+32 ${rest.slice(0, 3)} ${cut(rest.slice(3), [2, 2, 2], ' ')}`,
      () => `+32${rest}`,
      () => `+32 (0)${rest.slice(0, 3)} ${cut(rest.slice(3), [2, 2, 2], ' ')}`,
      () => `0032 ${rest.slice(0, 3)} ${cut(rest.slice(3), [2, 2, 2], '.')}`,
    ])()
  }
  const isShort = random.is(0.4)
  const zone = isShort
    ? random.of(['02', '03', '04', '09'])
    : random.of(['010', '019', '063', '065', '069', '071', '081', '083', '085', '087'])
  const rest = `${random.between(2, 7)}${random.digits(8 - zone.length)}`
  const sizes = isShort ? [3, 2, 2] : [2, 2, 2]
  return random.of([
    () => `${zone} ${cut(rest, sizes, ' ')}`,
    () => `${zone}/${cut(rest, sizes, '.')}`,
    () => `${zone}/${cut(rest, sizes, ' ')}`,
    () => `+32 ${zone.slice(1)} ${cut(rest, sizes, ' ')}`,
  ])()
}

export function phoneOfSwitzerland(random: Random): string {
  const digits = `0${random.of(['21', '22', '24', '26', '27', '31', '32', '44', '61', '76', '77', '78', '79', '79'])}${random.between(2, 9)}${random.digits(6)}`
  const rest = digits.slice(1)
  return random.of([
    () => cut(digits, [3, 3, 2, 2], ' '),
    () => cut(digits, [3, 3, 2, 2], '.'),
    () => digits,
    () => `+41 ${cut(rest, [2, 3, 2, 2], ' ')}`,
    () => `+41 (0)${cut(rest, [2, 3, 2, 2], ' ')}`,
    () => `0041 ${cut(rest, [2, 3, 2, 2], ' ')}`,
  ])()
}

export function phoneOfLuxembourg(random: Random): string {
  const mobile = `6${random.of(['21', '28', '61', '71', '91'])}${random.digits(6)}`
  const fixed = `2${random.digits(7)}`
  return random.of([
    () => `+352 ${cut(mobile, [3, 3, 3], ' ')}`,
    () => `+352 ${cut(fixed, [2, 2, 2, 2], ' ')}`,
    () => `00352 ${cut(mobile, [3, 3, 3], ' ')}`,
    () => cut(mobile, [3, 3, 3], ' '),
    () => `(+352) ${cut(mobile, [3, 3, 3], ' ')}`,
  ])()
}

export function phoneOfCanada(random: Random): string {
  const zone = random.of(['514', '438', '418', '581', '450', '579', '819', '873', '613', '506', '416'])
  const digits = `${zone}${random.between(2, 9)}${random.digits(6)}`
  return random.of([
    () => cut(digits, [3, 3, 4], '-'),
    () => cut(digits, [3, 3, 4], '.'),
    () => cut(digits, [3, 3, 4], ' '),
    () => `${zone} ${cut(digits.slice(3), [3, 4], '-')}`,
    () => `(${zone}) ${cut(digits.slice(3), [3, 4], '-')}`,
    () => `1 ${zone} ${cut(digits.slice(3), [3, 4], '-')}`,
    () => `1-${cut(digits, [3, 3, 4], '-')}`,
    () => `+1 ${zone} ${cut(digits.slice(3), [3, 4], '-')}`,
    () => `+1${digits}`,
  ])()
}

const dayOf = (random: Random) =>
  [random.between(1935, 2019), random.between(1, 12), random.between(1, 28)] as const

export function nissDigits(random: Random): string {
  const [year, month, day] = dayOf(random)
  const added = random.of([0, 0, 0, 0, 20, 40])
  const birth = `${two(year % 100)}${two(month + added)}${two(day)}${String(random.between(1, 998)).padStart(3, '0')}`
  return birth + keyOf97(year >= 2000 ? `2${birth}` : birth)
}

export const niss = (random: Random): string => writtenNiss(nissDigits(random), random)

export function writtenNiss(digits: string, random: Random): string {
  return random.of([
    () => `${cut(digits.slice(0, 6), [2, 2, 2], '.')}-${digits.slice(6, 9)}.${digits.slice(9)}`,
    () => `${cut(digits.slice(0, 6), [2, 2, 2], '.')}-${digits.slice(6, 9)}-${digits.slice(9)}`,
    () => digits,
    () => cut(digits, [2, 2, 2, 3, 2], ' '),
    () => cut(digits, [6, 3, 2], random.of([' ', '-'])),
  ])()
}

export function nirParts(random: Random): { number: string; key: string } {
  const [year, month] = dayOf(random)
  const sex = random.of([1, 1, 1, 1, 2, 2, 2, 2, 7, 8])
  const department = random.of([two(random.between(1, 19)), two(random.between(21, 95)), '2A', '2B', '99'])
  const number = `${sex}${two(year % 100)}${two(month)}${department}${random.digits(6)}`
  return { number, key: keyOf97(number.replace('2A', '19').replace('2B', '18')) }
}

export function nir(random: Random): string {
  const { number, key } = nirParts(random)
  return random.of([
    () => `${cut(number, [1, 2, 2, 2, 3, 3], ' ')} ${key}`,
    () => `${cut(number, [1, 2, 2, 2, 3, 3], random.of(['.', '-', '\u00a0']))} ${key}`,
    () => number + key,
    () => `${number} ${key}`,
    () => `${cut(number, [1, 2, 2, 2, 3, 3], ' ')} / ${key}`,
    () => `${cut(number, [1, 2, 2, 2, 3, 3], ' ')} clé ${key}`,
  ])()
}

export function nasDigits(random: Random): string {
  const number = `${random.of([1, 2, 3, 4, 5, 6, 7, 9])}${random.digits(7)}`
  return number + luhnDigit(number)
}

export const nas = (random: Random): string =>
  random.of([
    (digits: string) => cut(digits, [3, 3, 3], ' '),
    (digits: string) => cut(digits, [3, 3, 3], '-'),
    (digits: string) => digits,
  ])(nasDigits(random))

export function avs(random: Random): string {
  const number = `756${random.digits(9)}`
  const digits = number + eanDigit(number)
  return random.of([
    () => cut(digits, [3, 4, 4, 2], '.'),
    () => cut(digits, [3, 4, 4, 2], ' '),
    () => digits,
  ])()
}

export function matricule(random: Random): string {
  const [year, month, day] = dayOf(random)
  const birth = `${year}${two(month)}${two(day)}${random.digits(3)}`
  const digits = birth + luhnDigit(birth) + verhoeffDigit(birth)
  return random.of([
    () => digits,
    () => cut(digits, [8, 5], ' '),
    () => cut(digits, [4, 2, 2, 3, 2], ' '),
    () => cut(digits, [4, 4, 5], ' '),
  ])()
}
