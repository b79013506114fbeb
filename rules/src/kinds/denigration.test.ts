import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { everyday } from './everyday.ts'
import { tilleuls, verdictOf } from './given.ts'

const found = (text: string, parameters = {}) =>
  verdictOf('denigration', 'review', {
    parameters,
    organisation: { names: ['Tilleuls', 'ASBL Les Tilleuls'], contacts: tilleuls.contacts! },
    post: { text, capacity: 'personal', author: 'sofia' },
  }).findings.map(({ data }) => data.words)

for (const [text, words] of [
  ['L’équipe des Tilleuls est vraiment nulle.', 'Tilleuls est vraiment nulle'],
  ['Ma direction nous ment depuis un an.', 'Ma direction nous ment'],
  ['Bande d’incapables de la direction des Tilleuls.', 'incapables de la direction des Tilleuls'],
  ['Marre de mes collègues !', 'Marre de mes collègues'],
  ['LEROY BRUNO EST UN MENTEUR', 'LEROY BRUNO EST UN MENTEUR'],
  ['Ma cheffe de service est incompétente.', 'Ma cheffe de service est incompétente'],
  ['Quelle honte, Les Tilleuls !', 'Quelle honte, Les Tilleuls'],
  ['Les parents de ce groupe sont des incapables.', 'Les parents de ce groupe sont des incapables'],
  ['Shame on Les Tilleuls.', 'Shame on Les Tilleuls'],
  ['Les Tilleuls : à fuir.', 'Les Tilleuls : à fuir'],
] as const)
  test(`« ${words} » is criticism`, () => {
    deepEqual(found(text), [words])
  })

for (const text of [
  'Les Tilleuls ont été condamnés par le tribunal.',
  'Les Tilleuls ferment un groupe, faute de personnel.',
  'Les Tilleuls ne sont pas incompétents.',
  'On a écrit « Les Tilleuls sont nuls » sur le mur.',
  'L’effet de la panne pour Les Tilleuls est nul.',
  'Match nul, Les Tilleuls restent premiers.',
  'Les Tilleuls dénoncent une situation scandaleuse.',
  'Attention : un faux agent des Tilleuls vend des calendriers, c’est une arnaque.',
  'Bruno Leroy lutte contre les menteurs.',
  'Le directeur de Namur est incompétent.',
  'Les Tilleuls aident les enfants que la vie maltraite.',
] as const)
  test(`« ${text} » is no criticism`, () => {
    deepEqual(found(text), [])
  })

test('an everyday post criticises nobody', () => {
  deepEqual(
    everyday.filter((text) => found(text).length > 0),
    [],
  )
})

test('a charter chooses whom it protects', () => {
  deepEqual(found('Les Tilleuls sont lamentables.', { targets: ['people'] }), [])
})

test('the direction is told instead, when the organisation has such a contact', () => {
  const { findings } = verdictOf('denigration', 'review', {
    organisation: { contacts: { direction: { email: 'direction@lestilleuls.be' } } },
    post: { text: 'Les Tilleuls sont lamentables.' },
  })
  deepEqual(findings[0]?.remedies, [
    { action: 'remove-text', start: 0, end: 29 },
    { action: 'ask', contact: 'direction' },
  ])
})
