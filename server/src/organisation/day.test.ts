import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { dayIn } from './day.ts'

test('a day begins at midnight where the organisation is, not at Greenwich', () => {
  const instant = new Date('2026-03-11T23:30:00Z')
  equal(dayIn('Europe/Brussels', instant), '2026-03-12')
  equal(dayIn('America/Toronto', instant), '2026-03-11')
})
