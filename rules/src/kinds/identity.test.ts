import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const OWN = { network: 'x', surface: 'account', audience: 'public', official: false } as const
const found = (post: object, parameters = {}, organisation = {}) =>
  verdictOf('identity', 'review', {
    parameters,
    organisation,
    post: { capacity: 'professional', channel: OWN, ...post },
  }).findings.length

test('a name in capitals, turned round or with an initial, is still one’s name', () => {
  for (const displayName of ['LAMBERT Nadia', 'Nadia Lambert', 'N. Lambert', 'Nadia L.'])
    deepEqual(found({ displayName }), 0)
})

test('a personal account may have a pseudonym unless the charter says otherwise', () => {
  deepEqual(found({ capacity: 'personal', displayName: 'Petite Luciole' }), 0)
  deepEqual(found({ capacity: 'personal', displayName: 'Petite Luciole' }, { capacities: ['personal'] }), 1)
})

test('no name shown, nothing to say', () => {
  deepEqual(found({}), 0)
})

test('initials alone are nobody’s name', () => {
  deepEqual(found({ displayName: 'N. L.' }), 1)
})

test('on a page the organisation’s name is a name', () => {
  const post = { capacity: 'official', channel: 'page' }
  deepEqual(found({ ...post, displayName: 'ASBL Les Tilleuls' }), 0)
  deepEqual(found({ ...post, displayName: 'Capitaine Tilleul' }), 1)
})

test('a name made as the charter asks is complete', () => {
  const pattern = ['name', 'function', 'organisation']
  deepEqual(found({ displayName: 'Nadia Lambert, éducatrice, Les Tilleuls' }, { pattern }), 0)
})

for (const text of [
  'En ma qualité de directrice des Tilleuls, je réponds.',
  'Je suis la directrice de l’ASBL.',
  'Bien à vous. Sofia Petit, porte-parole',
])
  test(`« ${text} » claims a function`, () => {
    deepEqual(found({ author: 'sofia', capacity: 'personal', text }, {}, { names: ['Tilleuls'] }), 1)
  })

for (const text of [
  'Merci à la directrice pour cette journée.',
  'Je suis directrice d’un chœur le samedi.',
  'En tant que maman, je suis fière.',
  'La maire a inauguré l’école.',
])
  test(`« ${text} » claims nothing`, () => {
    deepEqual(found({ author: 'sofia', capacity: 'personal', text }), 0)
  })

test('whoever has the role may say so', () => {
  const people = [{ id: 'nadia', name: 'Nadia Lambert', kind: 'staff', roles: ['director'] }]
  deepEqual(found({ text: 'Je suis la directrice.' }, {}, { people }), 0)
})
