import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { knownNamesOf } from './known-names.ts'
import { situationsIn } from './situations.ts'
import { wordsOf } from './words.ts'

const names = knownNamesOf(
  ['Nadia Lambert', 'Lucas Moreau', 'Emma Claes', 'Anne-Sophie de la Tour'].map((name) => ({ name })),
)
const found = (text: string) =>
  situationsIn(wordsOf(text), () => names).map(
    ({ person, start, end }) => `${person}: ${text.slice(start, end)}`,
  )

const FOUND: [text: string, ...found: string[]][] = [
  ['Lucas a fait une crise d’épilepsie ce matin.', 'Lucas Moreau: crise d’épilepsie'],
  ['Emma a été placée en foyer.', 'Emma Claes: placée', 'Emma Claes: foyer'],
  ['Lucas est suspendu trois jours.', 'Lucas Moreau: suspendu'],
  ['Emma est en garde alternée.', 'Emma Claes: garde alternée'],
  ['Mme Duval est sous tutelle.', 'Mme Duval: tutelle'],
  ['M. Petit est en burn-out.', 'M. Petit: burn-out'],
  ['L’autisme de M. Petit demande de la patience.', 'M. Petit: autisme'],
  ['Anne-Sophie de la Tour souffre d’une maladie rare.', 'Anne-Sophie de la Tour: maladie'],
  ['Le divorce des parents d’Emma', 'Emma Claes: divorce'],
  ['Nadia Lambert est en congé de maladie jusqu’à lundi.', 'Nadia Lambert: congé de maladie'],
  ['Lucas est à l’hôpital.', 'Lucas Moreau: hôpital'],
]
for (const [text, ...expected] of FOUND)
  test(`« ${text} » says something of somebody`, () => {
    deepEqual(found(text), expected)
  })

for (const text of [
  'Nadia Lambert présente la journée mondiale de l’épilepsie.',
  'Nadia Lambert accueille les enfants malades.',
  'Nadia a placé la barre haute.',
  'Emma s’est placée deuxième.',
  'Nadia a suspendu la séance.',
  'Nadia Lambert anime un atelier sur le burn-out.',
  'Nadia Lambert participe à la lutte contre le cancer.',
  'Lucas Moreau, licencié en droit, nous rejoint.',
  'Nadia Lambert coordonne l’opération Arc-en-Ciel sur la place.',
  'L’enceinte de l’école accueille Emma.',
  'Un enfant est malade.',
  'Le congé de maladie se demande à Nadia Lambert.',
  'Les agents en congé de maladie écrivent à Nadia Lambert.',
  'Emma Claes remplace une collègue en congé de maladie.',
])
  test(`« ${text} » is about a subject, not about somebody’s health`, () => {
    deepEqual(found(text), [])
  })
