import type { Random } from '../random.ts'

const PLATE_LETTERS = 'ABCDEFGHJKLMNPQRSTVWXYZ'
const letters = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.of([...PLATE_LETTERS])).join('')

export const plates = {
  'plate, France': (random: Random) => {
    const [a, b, c] = [letters(random, 2), random.digits(3), letters(random, 2)]
    return random.of([`${a}-${b}-${c}`, `${a}-${b}-${c}`, `${a} ${b} ${c}`, `${a}${b}${c}`])
  },
  'plate, France before 2009': (random: Random) => {
    const [a, b, c] = [
      String(random.between(10, 9999)),
      letters(random, random.of([2, 3])),
      random.of(['35', '75', '59', '2A', '974', '13', '29']),
    ]
    return random.of([`${a} ${b} ${c}`, `${a}-${b}-${c}`, `${a}${b}${c}`])
  },
  'plate, Belgium': (random: Random) => {
    const [a, b, c] = [random.of(['1', '2']), letters(random, 3), random.digits(3)]
    return random.of([`${a}-${b}-${c}`, `${a}-${b}-${c}`, `${a} ${b} ${c}`, `${a}${b}${c}`, `${b}-${c}`])
  },
  'plate, Switzerland': (random: Random) =>
    `${random.of(['VD', 'GE', 'FR', 'NE', 'JU', 'VS', 'BE'])}${random.of([' ', '-', ' '])}${random.between(10000, 599999)}`,
  'plate, Luxembourg': (random: Random) =>
    `${letters(random, 2)}${random.of([' ', '-', ''])}${random.of(['3', '4', '5', '7'])}${random.digits(3)}`,
  'plate, Québec': (random: Random) => {
    const [a, b] = [letters(random, 3), random.digits(3)]
    return random.of([`${a} ${b}`, `${b} ${a}`, `${letters(random, 1)}${random.digits(2)} ${a}`, `${b}-${a}`])
  },
} satisfies Record<string, (random: Random) => string>
