import { deepEqual, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { identifiersIn } from './identifiers.ts'
import { wordsOf } from './words.ts'

const found = (text: string) =>
  identifiersIn(wordsOf(text)).map(({ what, start, end }) => `${what} ${text.slice(start, end)}`)

const FOUND: [text: string, ...found: string[]][] = [
  ['Appelez le 0262 12 34 56', 'phone 0262 12 34 56'],
  ['Au +262 692 12 34 56', 'phone +262 692 12 34 56'],
  ['Au +33 (0)6 12 34 56 78', 'phone +33 (0)6 12 34 56 78'],
  ['Au +212 612 345 678', 'phone +212 612 345 678'],
  ['06\u202f12\u202f34\u202f56\u202f78', 'phone 06\u202f12\u202f34\u202f56\u202f78'],
  ['06‑12‑34‑56‑78', 'phone 06‑12‑34‑56‑78'],
  ['06 12 34 56 78/07 98 76 54 32', 'phone 06 12 34 56 78', 'phone 07 98 76 54 32'],
  ['Textez 5145550199', 'phone 5145550199'],
  ['Tél. 26 12 34 56', 'phone 26 12 34 56'],
  ['au portable 6 12 34 56 78', 'phone 6 12 34 56 78'],
  ['1 85 05 2A 006 084 35', 'nir 1 85 05 2A 006 084 35'],
  ['1 85 05 78 006 084, clé 91', 'nir 1 85 05 78 006 084, clé 91'],
  ['LU28 0019 4006 4475 0000', 'iban LU28 0019 4006 4475 0000'],
  ['MA64 0115 1900 0001 2050 0053 4921', 'iban MA64 0115 1900 0001 2050 0053 4921'],
  ['3782 822463 10005', 'card 3782 822463 10005'],
  ['3056 930902 5904', 'card 3056 930902 5904'],
  ['La 208 grise GH-482-ZK', 'plate GH-482-ZK'],
  ['Plaque 123 ABC 35', 'plate 123 ABC 35'],
  ['Voiture garée : VD 123456', 'plate VD 123456'],
  ['Clio 1ABC234', 'plate 1ABC234'],
  ['nom.prenom[at]ville.be', 'email nom.prenom[at]ville.be'],
]
for (const [text, ...expected] of FOUND)
  test(`an identifier is seen in « ${text} »`, () => {
    deepEqual(found(text), expected)
  })

for (const text of [
  'Commande 0612345678',
  'Un budget de 4 058 000 000 euros',
  '621 123 000 € de travaux',
  'Du 01/02/26 - 08/03',
  'Ouvert les 06 07 08 09 10 mai',
  'Communication : +++090/9337/55493+++',
  'TVA BE 0552.827.243',
  'Tirage du loto 04 12 23 34 45',
  'ISBN 978-2-07-036024-6',
  'SIRET 732 829 320 00074',
  'BE00 6068 4472 1067',
  'Commémoration du 8 MAI 45 en voiture',
  'Référence AB-123-CD',
  'En 2026, 123 ABC, vol 35',
  '@nadia@mastodon.exemple.be',
  'Appelez le 08 24 12 79 95 (0,15 € la minute)',
])
  test(`no identifier is seen in « ${text} »`, () => {
    deepEqual(found(text), [])
  })

const pieces = fc.constantFrom(
  ...[
    '0',
    '06 ',
    '12',
    ' ',
    '/',
    '.',
    '-',
    '(',
    ')',
    '+',
    '2A',
    'BE68',
    'FR76 ',
    'AB-123-CD',
    '@',
    'a.be',
    'é',
    '\u202f',
  ],
  ...['[at]', 'voiture ', 'clé ', '\ud83d', '\u0301', '4111', '756', '\n', '1 ', '00'],
)

test('identifiers lie inside the text, in order, and do not overlap, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      let from = 0
      for (const { start, end } of identifiersIn(wordsOf(text))) {
        ok(from <= start && start < end && end <= text.length)
        from = end
      }
    }),
    { numRuns: 400 },
  )
})
