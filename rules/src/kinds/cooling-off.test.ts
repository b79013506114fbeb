import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const replyTo = (at: string, more: object = {}) => ({
  post: { action: 'reply' as const, inReplyTo: { at, hostile: true, ...more } },
})

test('the way out is the minute at which the wait ends', () => {
  const { findings } = verdictOf('cooling-off', 'block', replyTo('2026-03-12T10:10:00+01:00'))
  deepEqual(findings[0]?.remedies, [{ action: 'schedule', notBefore: '2026-03-12T11:10:00+01:00' }])
})

test('a reply given an hour late enough may leave', () => {
  const given = replyTo('2026-03-12T10:10:00+01:00')
  const post = { ...given.post, scheduledFor: '2026-03-12T11:10:00+01:00' }
  equal(verdictOf('cooling-off', 'block', { post }).decision, 'allow')
})

test('a question that is not hostile may be answered at once', () => {
  equal(
    verdictOf('cooling-off', 'block', replyTo('2026-03-12T10:14:00+01:00', { hostile: false })).decision,
    'allow',
  )
})

test('someone else who read this very answer lets it leave', () => {
  const post = {
    ...replyTo('2026-03-12T08:00:00+01:00').post,
    approvals: [{ by: 'bruno', at: '2026-03-12T10:00:00+01:00', content: 'this' }],
  }
  const parameters = { secondReader: ['unit-head'] }
  equal(verdictOf('cooling-off', 'block', { parameters, post }).decision, 'allow')
})
