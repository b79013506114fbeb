import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { countryOf } from './country-of.ts'

test('the country is that of the time zone when nobody said it', () => {
  equal(countryOf('Europe/Paris'), 'fr')
  equal(countryOf('America/Toronto'), 'ca-qc')
  equal(countryOf('Asia/Tokyo'), 'other')
})
