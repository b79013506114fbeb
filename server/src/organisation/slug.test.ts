import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { slugOf } from './slug.ts'

test('a French name gives an address without accents', () => {
  equal(slugOf('Hébergement & Cœur d’Îlot'), 'hebergement-coeur-d-ilot')
})

test('a name without a Latin letter gives nothing to build on', () => {
  equal(slugOf('«  »'), '')
})
