import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const TEXT = 'Le potager cherche des bras samedi matin, venez nombreux avec vos bottes.'
const decide = (at: string, change: object = {}, published: object = {}) =>
  verdictOf('duplicate', 'review', {
    organisation: { published: [{ channel: 'page', at, text: TEXT, ...published }] },
    post: { text: TEXT, ...change },
  }).decision

test('one word changed in twelve is still the same message', () => {
  const text = TEXT.replace('bottes', 'gants')
  equal(decide('2026-03-05T09:00:00+01:00', { text }), 'review')
})

test('after thirty days it may appear again', () => {
  equal(decide('2026-02-10T10:16:00+01:00'), 'review')
  equal(decide('2026-02-10T10:15:00+01:00'), 'allow')
})

test('another channel may have the same message', () => {
  equal(decide('2026-03-05T09:00:00+01:00', {}, { channel: 'groupe' }), 'allow')
})

test('the way out is the day on which it may be said again', () => {
  const { findings } = verdictOf('duplicate', 'review', {
    organisation: { published: [{ channel: 'page', at: '2026-03-05T09:00:00+01:00', text: TEXT }] },
    post: { text: TEXT },
  })
  deepEqual(findings[0]?.remedies[0], { action: 'schedule', notBefore: '2026-04-04T10:00:00+02:00' })
})
