import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const found = (text: string, parameters = {}) =>
  verdictOf('official-speech', 'review', {
    parameters,
    post: { author: 'sofia', capacity: 'personal', text },
  }).findings.map(({ data }) => data.words)

for (const [text, words] of [
  ['Nous, l’ASBL Les Tilleuls, refusons ce décret.', 'Nous, l’ASBL Les Tilleuls'],
  ['NOTRE ASSOCIATION ANNONCE un nouveau service.', 'NOTRE ASSOCIATION ANNONCE'],
  ['Les Tilleuls ont décidé de fermer.', 'Les Tilleuls ont décidé'],
  ['Au nom des Tilleuls… non : au nom de Les Tilleuls.', 'au nom de Les Tilleuls'],
  ['Les Tilleuls, nous voulons un parc.', 'Les Tilleuls'],
] as const)
  test(`« ${words} » speaks for the organisation`, () => {
    deepEqual(found(text), [words])
  })

for (const text of [
  'Je travaille aux Tilleuls et j’aime mon métier.',
  'Mes propos n’engagent que moi, pas au nom de l’ASBL.',
  'Merci pour cette belle semaine.',
  'Nous avons passé une belle journée.',
  'Les Tilleuls, c’est là que je travaille.',
])
  test(`« ${text} » speaks for its author`, () => {
    deepEqual(found(text), [])
  })

test('a name that takes an article is found with it', () => {
  const check = (text: string) =>
    verdictOf('official-speech', 'review', {
      organisation: { name: 'Communauté du Haut Val' },
      post: { author: 'sofia', capacity: 'personal', text },
    }).decision
  deepEqual(check('Au nom de la Communauté du Haut Val, merci.'), 'review')
  deepEqual(check('Je travaille à la Communauté du Haut Val.'), 'allow')
})

test('words of the charter’s own are looked for too', () => {
  deepEqual(found('En tant que porte-voix, je le dis.', { cues: ['en tant que porte-voix'] }), [
    'En tant que porte-voix',
  ])
})
