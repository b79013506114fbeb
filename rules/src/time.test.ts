import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import {
  addDays,
  addMonths,
  clockAt,
  hasBegun,
  instantOf,
  isDay,
  isInstant,
  isOver,
  isTimeZone,
  isoIn,
  periodOf,
} from './time.ts'

const written = (instant: string, per: 'day' | 'week' | 'month', zone: string) => {
  const { start, end } = periodOf(instantOf(instant), per, zone)
  return [isoIn(start, zone), isoIn(end, zone)]
}

test('a week begins on Monday at midnight, there', () => {
  deepEqual(written('2026-03-12T10:15:00+01:00', 'week', 'Europe/Brussels'), [
    '2026-03-09T00:00:00+01:00',
    '2026-03-16T00:00:00+01:00',
  ])
})

test('the day on which clocks go forward has twenty-three hours', () => {
  deepEqual(written('2026-03-29T12:00:00+02:00', 'day', 'Europe/Brussels'), [
    '2026-03-29T00:00:00+01:00',
    '2026-03-30T00:00:00+02:00',
  ])
})

test('the day on which clocks go back has twenty-five hours', () => {
  deepEqual(written('2026-10-25T12:00:00+01:00', 'day', 'Europe/Brussels'), [
    '2026-10-25T00:00:00+02:00',
    '2026-10-26T00:00:00+01:00',
  ])
})

test('a day without midnight begins when its clocks have jumped', () => {
  deepEqual(written('2026-09-06T12:00:00-03:00', 'day', 'America/Santiago'), [
    '2026-09-06T01:00:00-03:00',
    '2026-09-07T00:00:00-03:00',
  ])
})

test('a month ends where the next one begins, in December too', () => {
  deepEqual(written('2026-12-31T23:30:00-05:00', 'month', 'America/Toronto'), [
    '2026-12-01T00:00:00-05:00',
    '2027-01-01T00:00:00-05:00',
  ])
})

test('a last day is over at midnight there, not at midnight elsewhere', () => {
  const zone = 'America/Toronto'
  equal(isOver('2026-03-12', clockAt(instantOf('2026-03-13T03:59:59Z'), zone)), false)
  equal(isOver('2026-03-12', clockAt(instantOf('2026-03-13T04:00:00Z'), zone)), true)
})

test('a day has begun at its midnight', () => {
  equal(hasBegun('2026-03-12', clockAt(instantOf('2026-03-12T00:00:00+01:00'), 'Europe/Brussels')), true)
  equal(hasBegun('2026-03-12', clockAt(instantOf('2026-03-11T23:59:59+01:00'), 'Europe/Brussels')), false)
})

test('instants and days are read strictly', () => {
  for (const text of ['2026-03-12T10:15:00+01:00', '2026-03-12T10:15Z', '2026-03-12T10:15:00.123Z'])
    equal(isInstant(text), true, text)
  for (const text of [
    '2026-03-12',
    '2026-03-12 10:15Z',
    '2026-02-29T10:15Z',
    '2026-03-12T24:00Z',
    '2026-03-12T10:15',
    'demain',
  ])
    equal(isInstant(text), false, text)
  equal(isDay('2028-02-29'), true)
  equal(isDay('2026-02-29'), false)
  equal(isTimeZone('Europe/Paris'), true)
  equal(isTimeZone('Paris'), false)
})

test('days are added in the calendar', () => {
  equal(addDays('2026-02-27', 3), '2026-03-02')
})

test('a month after the last day of January is the last day of February', () => {
  equal(addMonths('2026-01-31', 1), '2026-02-28')
  equal(addMonths('2027-08-31', 6), '2028-02-29')
  equal(addMonths('2025-11-26', 12), '2026-11-26')
})
