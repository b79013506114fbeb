import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { everyday } from './everyday.ts'
import { verdictOf } from './given.ts'

const found = (text: string, changes: { parameters?: Record<string, unknown>; answers?: object } = {}) =>
  verdictOf('confidentiality', 'review', {
    ...(changes.parameters && { parameters: changes.parameters }),
    post: { text, ...(changes.answers && { answers: changes.answers as Record<string, string> }) },
  }).findings.map(({ data }) => data.words)

for (const [text, words] of [
  ['Pas encore annoncé mais je vous le dis : la déchetterie ferme.', 'Pas encore annoncé'],
  ['Ce n’est pas encore officiel mais la piscine ferme en juin.', 'pas encore officiel'],
  ['Note de la direction. Usage interne.', 'Usage interne'],
  ['[Confidentiel] Planning des équipes', 'Confidentiel'],
  ['Le plan est prêt. Ne pas diffuser.', 'Ne pas diffuser'],
  ['C’est interne pour l’instant : deux classes ouvrent.', 'C’est interne'],
  ['Info confidentielle : le directeur part.', 'Info confidentielle'],
  ['On se dit tout, mais ça reste entre nous.', 'ça reste entre nous'],
] as const)
  test(`« ${words} » marks a content as internal, whatever its author answers`, () => {
    deepEqual(found(text, { answers: { confidential: 'no' } }), [words])
  })

for (const [text, words] of [
  ['Entre nous, ce projet ne verra jamais le jour.', 'Entre nous'],
  ['Entendu à la réunion interne d’hier.', 'réunion interne'],
  ['La taxe augmente de 5 %, avant le vote on ne dit rien.', 'taxe'],
  ['On m’a dit en réunion que la salle change de nom.', 'On m’a dit en réunion'],
  ['J’ai appris en réunion qui part et qui reste.', 'J’ai appris en réunion'],
  ['Selon une note interne, tout change.', 'note interne'],
  ['Voici le code de l’alarme pour samedi.', 'code de l’alarme'],
] as const)
  test(`« ${words} » makes one ask, and a “no” settles it`, () => {
    deepEqual(found(text), [words])
    deepEqual(found(text, { answers: { confidential: 'no' } }), [])
  })

for (const text of [
  'On m’a dit en réunion publique que la piscine rouvre.',
  'On nous a dit en réunion d’information où garer les vélos.',
  'On m’a dit que la soupe était bonne.',
  'Rendez-vous en réunion lundi : on dit tout sur le tri.',
])
  test(`« ${text} » is open to all`, () => {
    deepEqual(found(text), [])
  })

test('an everyday post gives nothing away', () => {
  deepEqual(
    everyday.filter((text) => found(text).length > 0),
    [],
  )
})

test('words that are quoted or denied are no marks', () => {
  deepEqual(found('Que veut dire « usage interne » sur un flacon ?'), [])
  deepEqual(found('Ce document n’est pas à usage interne.'), [])
})

test('a class that the charter leaves out is not asked about', () => {
  deepEqual(found('Selon une note interne, tout change.', { parameters: { classes: ['staff'] } }), [])
})

test('a charter adds marks of its own', () => {
  deepEqual(found('Projet Boréal : livraison lundi.', { parameters: { markers: ['projet Boréal'] } }), [
    'Projet Boréal',
  ])
})

test('where both must agree, one agreement is not enough', () => {
  const parameters = { lifts: ['unit-head', 'administrator'], mode: 'all' }
  const by = (...people: string[]) =>
    verdictOf('confidentiality', 'review', {
      parameters,
      post: {
        author: 'sofia',
        text: 'Usage interne.',
        approvals: people.map((by) => ({ by, at: '2026-03-12T09:00:00+01:00', content: 'this' })),
      },
    }).decision
  equal(by('bruno'), 'review')
  equal(by('bruno', 'nadia'), 'allow')
})

test('authors do not lift their own secret', () => {
  const { findings } = verdictOf('confidentiality', 'review', {
    parameters: { lifts: ['administrator'] },
    post: {
      text: 'Usage interne.',
      approvals: [{ by: 'nadia', at: '2026-03-12T09:00:00+01:00', content: 'this' }],
    },
  })
  deepEqual(findings[0]?.remedies, [
    { action: 'remove-text', start: 0, end: 13 },
    { action: 'request-approval', roles: ['administrator'], persons: [], mode: 'any' },
  ])
})
