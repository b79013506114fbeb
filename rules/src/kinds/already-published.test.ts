import { equal } from 'node:assert/strict'
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
