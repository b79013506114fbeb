import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { dayIn, shiftDay, startOfDay } from './day.ts'

test('a day begins at midnight where the organisation is, not at Greenwich', () => {
  const instant = new Date('2026-03-11T23:30:00Z')
  equal(dayIn('Europe/Brussels', instant), '2026-03-12')
  equal(dayIn('America/Toronto', instant), '2026-03-11')
})

test('a day begins one hour earlier in Greenwich time once the clocks have changed', () => {
  equal(startOfDay('Europe/Brussels', '2026-03-29').toISOString(), '2026-03-28T23:00:00.000Z')
  equal(startOfDay('Europe/Brussels', '2026-03-30').toISOString(), '2026-03-29T22:00:00.000Z')
  equal(startOfDay('America/Toronto', '2026-03-12').toISOString(), '2026-03-12T04:00:00.000Z')
})

test('a month before or after a long month ends on its last day', () => {
  equal(shiftDay('2026-01-31', { months: 1 }), '2026-02-28')
  equal(shiftDay('2026-03-31', { months: -1 }), '2026-02-28')
  equal(shiftDay('2026-12-20', { days: 15 }), '2027-01-04')
})
