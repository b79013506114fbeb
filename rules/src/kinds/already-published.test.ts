import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const decide = (text: string, changes: object = {}, organisation = {}) =>
  verdictOf('already-published', 'block', {
    organisation,
    post: { author: 'sofia', capacity: 'personal', channel: 'groupe', text, ...changes },
  }).decision

test('what an official channel has said may be said again', () => {
  const said = 'Les Tilleuls ouvrent un potager partagé au printemps, sur inscription.'
  const published = [{ channel: 'page', at: '2026-03-01T09:00:00+01:00', text: said }]
  equal(
    decide('Les Tilleuls ouvrent un potager partagé au printemps, j’y serai !', {}, { published }),
    'allow',
  )
})

test('a personal post about something else is left alone', () => {
  equal(decide('Belle soirée au cinéma.'), 'allow')
})

test('an official post is the announcement itself', () => {
  equal(
    decide('En avant-première : le potager ouvre.', {
      author: 'nadia',
      capacity: 'official',
      channel: 'page',
    }),
    'allow',
  )
})

test('a share points at what is already public', () => {
  equal(decide('Les Tilleuls ouvrent un potager !', { action: 'share' }), 'allow')
})

for (const text of [
  'Pas encore annoncé mais je vous le dis : la déchetterie ferme en juin.',
  'Ce n’est pas encore officiel, la piscine va fermer.',
  'En exclusivité : Les Tilleuls ont un nouveau bus.',
])
  test(`« ${text} » is read by someone first`, () => {
    equal(decide(text), 'review')
  })

for (const text of [
  'La date du concert n’est pas encore annoncée.',
  'Un film vu en avant-première, quel scoop !',
  'Je travaille aux Tilleuls et j’aime mon métier.',
  'Les Tilleuls, c’est une belle équipe.',
])
  test(`« ${text} » gives nothing away`, () => {
    equal(decide(text), 'allow')
  })

test('an embargo ends at the first hour of its day, for everyone', () => {
  const parameters = { embargo: [{ words: ['potager'], notBefore: '2026-03-13' }] }
  const check = (now: string) =>
    verdictOf('already-published', 'block', { parameters, now, post: { text: 'Le potager ouvre.' } })
  deepEqual(check('2026-03-12T23:59:00+01:00').findings[0]?.remedies[0], {
    action: 'schedule',
    notBefore: '2026-03-13T00:00:00+01:00',
  })
  equal(check('2026-03-13T00:00:00+01:00').decision, 'allow')
})
