import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'

const cut = (text: string) => reported(text, 'cut').map((one) => one.replace('cut: ', ''))

test('a word cut inside a bracket is reported, not a list that goes on', () => {
  deepEqual(cut('Des photos (Flickr, Insta… Ils sont un lieu d’échange.'), ['Insta…'])
  deepEqual(
    cut('Des réseaux (Facebook, Instagram…) et leurs usages. Des réseaux (Facebook, etc… Ensuite.'),
    [],
  )
})

test('a text that ends inside a word is reported', () => {
  deepEqual(cut('La charte vaut pour toute la collec-'), ['collec-'])
})
