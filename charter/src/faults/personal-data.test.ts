import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'

const personal = (text: string) =>
  reported(text, 'personal-data').map((one) => one.replace('personal-data: ', ''))

test('the address and the mobile number of somebody are reported', () => {
  deepEqual(personal('Écrivez à claire.dupont@ville.example ou au 06 12 34 56 78.'), [
    'claire.dupont@ville.example',
    '06 12 34 56 78',
  ])
  deepEqual(personal('Mme Claire Dupont répond au 02 98 00 00 00.'), ['02 98 00 00 00'])
})

test('those of a service are not', () => {
  deepEqual(personal('Écrivez à direction.communication@ville.example, au 02 98 00 00 00.'), [])
  deepEqual(personal('Écrivez à contact.quimper@region.example, à la Ville de Quimper.'), [])
})

test('names without a function are reported, not the signature of someone who has one', () => {
  deepEqual(personal('Marie Duval Paul Girardin'), ['Marie Duval Paul Girardin'])
  deepEqual(personal('Marie Duval, présidente, et Paul Girardin, trésorier'), [])
})
