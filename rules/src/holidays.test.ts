import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { addDays } from './time.ts'
import { HOLIDAY_CALENDARS, easterOf, holidaysOf } from './holidays.ts'
import type { HolidayCalendar } from './holidays.ts'

function daysOf(country: HolidayCalendar, year: number): string[] {
  const isHoliday = holidaysOf(country)
  return Array.from({ length: 365 }, (_, i) => addDays(`${year}-01-01`, i)).filter(isHoliday)
}

test('Easter falls where the calendars print it', () => {
  for (const day of ['1961-04-02', '2000-04-23', '2024-03-31', '2025-04-20', '2026-04-05', '2038-04-25'])
    equal(easterOf(Number(day.slice(0, 4))), day)
})

test('France has eleven public holidays', () => {
  deepEqual(
    daysOf('FR', 2026).map((day) => day.slice(5)),
    '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'.split(' '),
  )
})

test('Québec keeps the Monday before 25 May, and moves a first of July that is a Sunday', () => {
  deepEqual(
    daysOf('CA-QC', 2026).map((day) => day.slice(5)),
    '01-01 04-03 05-18 06-24 07-01 09-07 10-12 12-25'.split(' '),
  )
  deepEqual(
    ['2029-07-01', '2029-07-02'].map((day) => holidaysOf('CA-QC')(day)),
    [false, true],
  )
})

test('each calendar holds in every year', () => {
  for (const country of HOLIDAY_CALENDARS)
    for (const year of [2024, 2031, 2099]) equal(holidaysOf(country)(`${year}-12-25`), true)
})
