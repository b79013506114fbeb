import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, clockAt, dayOf, hasBegun, instantOf, isOver, isoIn, periodOf, startOf } from './time.ts'

const HOUR = 3_600_000
const hoursOf = (day: string, zone: string) => {
  const { start, end } = periodOf(startOf(day, zone), 'day', zone)
  return (end - start) / HOUR
}

// Days on which a clock did something unusual, in the time zone database.
for (const [zone, day, first, hours] of [
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T01:00:00-02:00', 23],
  ['America/Sao_Paulo', '2019-02-16', '2019-02-16T00:00:00-02:00', 25],
  ['Africa/Cairo', '2024-04-26', '2024-04-26T01:00:00+03:00', 23],
  ['Africa/Cairo', '2024-10-31', '2024-10-31T00:00:00+03:00', 25],
  ['Asia/Beirut', '2026-03-29', '2026-03-29T01:00:00+03:00', 23],
  ['America/Havana', '2026-11-01', '2026-11-01T00:00:00-04:00', 25],
  ['America/St_Johns', '2026-03-08', '2026-03-08T00:00:00-03:30', 23],
  ['Australia/Lord_Howe', '2026-04-05', '2026-04-05T00:00:00+11:00', 24.5],
  ['Asia/Kathmandu', '2026-05-01', '2026-05-01T00:00:00+05:45', 24],
  ['Pacific/Chatham', '2026-09-27', '2026-09-27T00:00:00+12:45', 23],
  ['Europe/Paris', '2026-03-29', '2026-03-29T00:00:00+01:00', 23],
  ['America/Toronto', '2026-11-01', '2026-11-01T00:00:00-04:00', 25],
  ['Indian/Reunion', '2026-03-29', '2026-03-29T00:00:00+04:00', 24],
  ['Pacific/Noumea', '2026-03-29', '2026-03-29T00:00:00+11:00', 24],
  ['America/Martinique', '2026-03-29', '2026-03-29T00:00:00-04:00', 24],
] as const)
  test(`${day} begins at ${first.slice(11)} in ${zone} and lasts ${hours} hours`, () => {
    equal(isoIn(startOf(day, zone), zone), first)
    equal(hoursOf(day, zone), hours)
  })

test('an hour that comes twice belongs to the same day, and the day after follows', () => {
  const zone = 'America/Havana'
  for (const instant of ['2026-11-01T00:30:00-04:00', '2026-11-01T00:30:00-05:00'])
    equal(dayOf(instant, zone), '2026-11-01', instant)
  equal(dayOf('2026-11-01T23:59:59-05:00', zone), '2026-11-01')
  equal(dayOf('2026-11-02T00:00:00-05:00', zone), '2026-11-02')
})

test('a mandate runs to the last second of its last day, where the next has no midnight', () => {
  const zone = 'America/Sao_Paulo' // on 4 November 2018 clocks went from 23:59:59 to 01:00
  const at = (instant: string) => clockAt(instantOf(instant), zone)
  equal(isOver('2018-11-03', at('2018-11-03T23:59:59-03:00')), false)
  equal(isOver('2018-11-03', at('2018-11-04T01:00:00-02:00')), true)
  equal(hasBegun('2018-11-04', at('2018-11-03T23:59:59-03:00')), false)
  equal(hasBegun('2018-11-04', at('2018-11-04T01:00:00-02:00')), true)
})

test('a week in which clocks change still goes from Monday to Monday', () => {
  const { start, end } = periodOf(instantOf('2026-03-29T12:00:00+02:00'), 'week', 'Europe/Paris')
  equal(isoIn(start, 'Europe/Paris'), '2026-03-23T00:00:00+01:00')
  equal(isoIn(end, 'Europe/Paris'), '2026-03-30T00:00:00+02:00')
})

test('a day that a country skipped has no hour of its own', () => {
  const zone = 'Pacific/Apia' // Samoa went from 29 to 31 December 2011
  equal(dayOf('2011-12-30T09:59:59Z', zone), '2011-12-29')
  equal(dayOf('2011-12-30T10:00:00Z', zone), '2011-12-31')
})

const ZONES = [
  'Europe/Brussels',
  'Europe/Paris',
  'America/Toronto',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
]
const moment = fc.record({
  zone: fc.constantFrom(...ZONES),
  instant: fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2037, 0, 1) / 1000 }),
})

test('any instant is within its day, week and month, which follow each other without a gap', () => {
  fc.assert(
    fc.property(moment, fc.constantFrom('day', 'week', 'month'), ({ zone, instant: seconds }, per) => {
      const instant = seconds * 1000
      const { start, end, day } = periodOf(instant, per, zone)
      equal(start <= instant && instant < end, true)
      equal(periodOf(end, per, zone).start, end)
      equal(periodOf(start - 1, per, zone).end, start)
      equal(startOf(day, zone), start)
    }),
  )
})

test('an instant as it is written there is that instant, and on the day that the calendar has', () => {
  fc.assert(
    fc.property(moment, ({ zone, instant: seconds }) => {
      const written = isoIn(seconds * 1000, zone)
      equal(instantOf(written), seconds * 1000)
      equal(dayOf(written, zone), written.slice(0, 10))
      equal(isOver(addDays(written.slice(0, 10), -1), clockAt(seconds * 1000, zone)), true)
    }),
  )
})
