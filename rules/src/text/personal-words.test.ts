import { deepEqual, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { personalWordsIn } from './personal-words.ts'
import { wordsOf } from './words.ts'

const found = (text: string) =>
  personalWordsIn(wordsOf(text)).map(({ field, start, end }) => `${field} ${text.slice(start, end)}`)

const FOUND: [text: string, found: string][] = [
  [
    'Elle habite 12 bis rue des Lilas, 35000 Rennes, avec sa mère.',
    'address habite 12 bis rue des Lilas, 35000 Rennes',
  ],
  ['Il habite Rue des Lilas 12, 5000 Namur.', 'address habite Rue des Lilas 12, 5000 Namur'],
  ['Ma grand-mère vit 14 rue du Four', 'address vit 14 rue du Four'],
  [
    'Domicilié au 1234, boulevard René-Lévesque Est, app. 4, Montréal (Québec) H2X 1R9',
    'address Domicilié au 1234, boulevard René-Lévesque Est, app. 4, Montréal (Québec) H2X 1R9',
  ],
  ['Passez chez Sophie, 3 rue Verte, pour le gâteau', 'address chez Sophie, 3 rue Verte'],
  ['Mme Claes, 5000 Namur', 'address Mme Claes, 5000 Namur'],
  ['Il réside au 12A rue Neuve et travaille à Lyon', 'address réside au 12A rue Neuve'],
  ['Sophie est née en mars 2012 à Namur', 'birthDate née en mars 2012'],
  ['Bienvenue à Léa, née le 3 mai !', 'birthDate née le 3 mai'],
  ['Date de naissance : 03/05/2012', 'birthDate Date de naissance : 03/05/2012'],
  ['Lucas fêtera ses 8 ans le 3 mai', 'birthDate fêtera ses 8 ans le 3 mai'],
  ['Le patient (né 12/05/1954) est sorti', 'birthDate né 12/05/1954'],
]
for (const [text, expected] of FOUND)
  test(`« ${text} » says where or when somebody lives or was born`, () => {
    deepEqual(found(text), [expected])
  })

for (const text of [
  'Rendez-vous au 12 rue des Lilas à 14 h',
  'Réunion à la salle des fêtes, 3 place de la Mairie, 35000 Rennes',
  'Elle habite près de la salle des fêtes, 3 place Verte',
  'Notre siège est domicilié au 12 rue des Lilas',
  'Dîner Chez Paul, 3 rue Verte',
  'M. le Maire, 12 rue de la Mairie',
  'Elle habite le quartier depuis 2012 et vient à pied par la rue Verte',
  'L’ASBL Les Tilleuls est née en mars 1998',
  'Née le 3 mai 2012, notre association fête ses 10 ans',
  'Le club fête ses 30 ans le 3 mai 2026',
  'Victor Hugo est né le 26 février 1802',
  'On ne le 12 mai 2024 sait pas',
])
  test(`« ${text} » says nothing of anybody`, () => {
    deepEqual(found(text), [])
  })

const pieces = fc.constantFrom(
  ...[
    'habite ',
    'né le ',
    'née en ',
    'Mme ',
    'chez ',
    'Claes',
    ', ',
    '12 ',
    'rue ',
    'Verte',
    ' 5000 Namur',
    '3 mai 2012',
  ],
  ...['\n', 'é', '\ud83d', 'L’association ', '.', '(', 'Date de naissance : ', 'fête ses 8 ans le '],
)

test('what is pointed at lies inside the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      for (const { start, end } of personalWordsIn(wordsOf(text)))
        ok(0 <= start && start < end && end <= text.length)
    }),
    { numRuns: 400 },
  )
})
