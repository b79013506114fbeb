import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const at = (...instants: string[]) => ({
  published: instants.map((at) => ({ channel: 'page', at, author: 'bruno' })),
})
const check = (parameters: Record<string, unknown>, published: object, changes = {}) =>
  verdictOf('frequency-cap', 'block', { parameters, organisation: published, ...changes })

test('the way out is the next Monday, at the hour of the organisation', () => {
  const { findings } = check({ max: 1 }, at('2026-03-10T09:00:00+01:00'))
  deepEqual(findings[0]?.remedies, [{ action: 'schedule', notBefore: '2026-03-16T00:00:00+01:00' }])
})

test('the week in which clocks go forward ends at its own midnight', () => {
  const { findings } = check({ max: 1 }, at('2026-03-23T00:00:00+01:00'), {
    now: '2026-03-29T23:59:00+02:00',
  })
  deepEqual(findings[0]?.remedies, [{ action: 'schedule', notBefore: '2026-03-30T00:00:00+02:00' }])
})

test('a Sunday evening in Montréal is still last week there', () => {
  const organisation = { ...at('2026-03-15T23:00:00-04:00'), timezone: 'America/Toronto' }
  equal(check({ max: 1 }, organisation, { now: '2026-03-16T08:00:00-04:00' }).decision, 'allow')
})

test('each author may have a count of their own', () => {
  equal(check({ max: 1, count: 'author' }, at('2026-03-10T09:00:00+01:00')).decision, 'allow')
})

test('a reply is not one more publication', () => {
  equal(check({ max: 0 }, {}, { post: { action: 'reply' } }).decision, 'allow')
})

test('another channel’s publications do not count', () => {
  equal(check({ max: 1 }, at('2026-03-10T09:00:00+01:00'), { post: { channel: 'groupe' } }).decision, 'allow')
})

test('a month goes from its first day to its last', () => {
  equal(check({ max: 1, per: 'month' }, at('2026-03-01T00:00:00+01:00')).decision, 'block')
  equal(check({ max: 1, per: 'month' }, at('2026-02-28T23:59:00+01:00')).decision, 'allow')
})

test('a publication already planned too close counts too', () => {
  equal(check({ minGapHours: 3 }, at('2026-03-12T12:00:00+01:00')).decision, 'block')
})
