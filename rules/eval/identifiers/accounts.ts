import type { Random } from '../random.ts'
import { ibanKey, luhnDigit } from './check-digits.ts'
import { cut } from './numbers.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
// Each as its bank writes it: # a digit, A a letter or a digit.
const ACCOUNTS = (
  'FR:##########AAAAAAAAAAA## BE:############ CH:#####AAAAAAAAAAAA LU:###AAAAAAAAAAAAA MC:##########AAAAAAAAAAA## ' +
  'DE:################## NL:@@@@########## ES:#################### IT:@##########AAAAAAAAAAAA PT:##################### ' +
  'MA:######################## GB:@@@@############## AT:################ PL:######################## SN:@#######################'
).split(' ')

export function iban(random: Random): string {
  const [country = '', form = ''] = random
    .of([...ACCOUNTS.slice(0, 4), ...ACCOUNTS.slice(0, 4), ...ACCOUNTS])
    .split(':')
  const account = form.replace(/[#A@]/g, (sign) =>
    sign === '#' || (sign === 'A' && random.is(0.8)) ? random.digits(1) : random.of([...LETTERS]),
  )
  const whole = `${country}${ibanKey(country, account)}${account}`
  const groups = (mark: string) => whole.match(/.{1,4}/g)!.join(mark)
  return random.of([
    () => groups(' '),
    () => groups(' '),
    () => whole,
    () => groups('\u00a0'),
    () => groups('-'),
    () => groups('.'),
    () => groups(' ').toLowerCase(),
    () => `${country} ${groups(' ').slice(2)}`,
  ])()
}

const ISSUERS = [
  '4#15',
  '4#15',
  '51#14',
  '53#14',
  '55#14',
  '2221#12',
  '2720#12',
  '34#13',
  '37#13',
  '6011#12',
  '6703#13',
  '3528#12',
  '36#12',
  '62#14',
]

export function card(random: Random): string {
  const [head = '', length = ''] = random.of(ISSUERS).split('#')
  const number = head + random.digits(Number(length) - 1)
  const digits = number + luhnDigit(number)
  if (digits.length === 15) return random.of([digits, cut(digits, [4, 6, 5], ' ')])
  if (digits.length === 14) return cut(digits, [4, 6, 4], random.of([' ', '-']))
  if (digits.length === 17) return random.of([digits, cut(digits, [4, 4, 4, 4, 1], ' ')])
  return random.of([
    digits,
    cut(digits, [4, 4, 4, 4], ' '),
    cut(digits, [4, 4, 4, 4], '-'),
    cut(digits, [4, 4, 4, 4], '\u00a0'),
  ])
}
