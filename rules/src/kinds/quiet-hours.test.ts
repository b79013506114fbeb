import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const check = (parameters: Record<string, unknown>, now: string) =>
  verdictOf('quiet-hours', 'block', { parameters, now })
const opens = (parameters: Record<string, unknown>, now: string) =>
  check(parameters, now).findings[0]?.remedies
const NIGHT = { from: '22:00', until: '07:00' }

test('a night goes through midnight, and ends in the morning', () => {
  equal(check(NIGHT, '2026-03-12T21:59:00+01:00').decision, 'allow')
  deepEqual(opens(NIGHT, '2026-03-12T23:30:00+01:00'), [
    { action: 'schedule', notBefore: '2026-03-13T07:00:00+01:00' },
  ])
  deepEqual(opens(NIGHT, '2026-03-13T06:59:00+01:00'), [
    { action: 'schedule', notBefore: '2026-03-13T07:00:00+01:00' },
  ])
  equal(check(NIGHT, '2026-03-13T07:00:00+01:00').decision, 'allow')
})

test('the hours are those of the organisation, not of whoever writes', () => {
  equal(check(NIGHT, '2026-03-12T21:30:00Z').decision, 'block')
})

test('a quiet weekend opens on Monday', () => {
  deepEqual(opens({ days: ['saturday', 'sunday'] }, '2026-03-14T12:00:00+01:00'), [
    { action: 'schedule', notBefore: '2026-03-16T00:00:00+01:00' },
  ])
})

test('a week without any open day has no way out', () => {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
  deepEqual(opens({ days }, '2026-03-14T12:00:00+01:00'), [])
})

test('a reply is not held up by the hour', () => {
  equal(
    verdictOf('quiet-hours', 'block', { parameters: { days: ['thursday'] }, post: { action: 'reply' } })
      .decision,
    'allow',
  )
})

test('on the night that clocks go forward, seven o’clock is still seven o’clock', () => {
  deepEqual(opens(NIGHT, '2026-03-28T23:30:00+01:00'), [
    { action: 'schedule', notBefore: '2026-03-29T07:00:00+02:00' },
  ])
})

test('a holiday before a quiet Saturday opens after the weekend, in the morning', () => {
  const parameters = { ...NIGHT, days: ['saturday', 'sunday'], holidays: 'FR' }
  deepEqual(opens(parameters, '2026-05-01T12:00:00+02:00'), [
    { action: 'schedule', notBefore: '2026-05-04T07:00:00+02:00' },
  ])
})

test('a quiet afternoon opens at its end on the same day', () => {
  deepEqual(opens({ from: '12:00', until: '14:00' }, '2026-03-12T12:00:00+01:00'), [
    { action: 'schedule', notBefore: '2026-03-12T14:00:00+01:00' },
  ])
})
