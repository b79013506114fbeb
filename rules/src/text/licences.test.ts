import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { licenceOf } from './licences.ts'

for (const [written, id] of [
  ['CC0', 'cc0'],
  ['CC0 1.0', 'cc0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'public-domain'],
  ['Domaine public', 'public-domain'],
  ['CC BY 4.0', 'cc-by'],
  ['CC-BY-SA-4.0', 'cc-by-sa'],
  ['cc by-nc-nd', 'cc-by-nc-nd'],
  ['https://creativecommons.org/licenses/by-nc/4.0/', 'cc-by-nc'],
  ['Creative Commons Attribution – Pas d’utilisation commerciale', 'cc-by-nc'],
  ['Licence Ouverte 2.0 (Etalab)', 'licence-ouverte'],
  ['Unsplash License', 'unsplash'],
  ['© Tous droits réservés', 'reserved'],
  ['Contrat du 3 mars 2026', 'agreement'],
] as const)
  test(`« ${written} » is ${id}`, () => {
    equal(licenceOf(written)?.id, id)
  })

for (const written of ['', 'MIT', 'trouvée sur le web', 'byzantine', 'par Marie'])
  test(`« ${written} » is no licence that we know`, () => {
    equal(licenceOf(written), undefined)
  })

test('any words at all are read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      deepEqual(licenceOf(written), licenceOf(written))
    }),
  )
})
