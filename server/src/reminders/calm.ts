import { HOLIDAY_CALENDARS, holidaysOf, weekdayOf } from '@balise/rules/holidays'
import type { HolidayCalendar } from '@balise/rules/holidays'
import type { Country } from '../adoption/index.ts'
import { dayIn, shiftDay, startOfDay } from '../organisation/index.ts'

const FROM_HOUR = 8
const UNTIL_HOUR = 18
const HOUR = 3_600_000
const SATURDAY = 5 // from Monday, 0

// Cantons set theirs: these three are days off in all of them (1 August by the Constitution, article 110).
const SWISS = ['01-01', '08-01', '12-25']

export type Place = { timezone: string; country: Country }

/** A working day between 8 in the morning and 6 in the evening, where the organisation is. */
export function isCalm(at: Date, { timezone, country }: Place): boolean {
  const day = dayIn(timezone, at)
  if (isDayOff(day, country)) return false
  const sinceMidnight = at.getTime() - startOfDay(timezone, day).getTime()
  return sinceMidnight >= FROM_HOUR * HOUR && sinceMidnight < UNTIL_HOUR * HOUR
}

/** The first instant, from this one on, at which somebody may be written to. */
export function nextCalm(at: Date, place: Place): Date {
  if (isCalm(at, place)) return at
  const { timezone, country } = place
  const today = dayIn(timezone, at)
  const opening = (day: string) => new Date(startOfDay(timezone, day).getTime() + FROM_HOUR * HOUR)
  let day = opening(today) > at ? today : shiftDay(today, { days: 1 })
  while (isDayOff(day, country)) day = shiftDay(day, { days: 1 })
  return opening(day)
}

function isDayOff(day: string, country: Country): boolean {
  if (weekdayOf(day) >= SATURDAY) return true
  if (country === 'ch') return SWISS.includes(day.slice(5))
  const calendar = country.toUpperCase() as HolidayCalendar
  return HOLIDAY_CALENDARS.includes(calendar) && holidaysOf(calendar)(day)
}
