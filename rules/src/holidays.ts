import { addDays } from './time.ts'

/**
 * Public holidays of a country, as its law lists them for everyone: `MM-DD`, days after Easter (`e+1`), or the
 * Monday on or after a day (`m09-01`). Read in November 2026.
 *
 * - FR: code du travail, article L3133-1 (without Alsace-Moselle and overseas).
 * - BE: arrêté royal du 18 avril 1974, article 1.
 * - LU: code du travail, article L. 232-2 (9 May since 2019).
 * - CA-QC: Loi sur les normes du travail, article 60 (Good Friday, where an employer may choose Easter Monday), and
 *   Loi sur la fête nationale. 1 July moves to 2 July when it is a Sunday: `s07-01`.
 */
const CALENDARS = {
  FR: '01-01 e+1 05-01 05-08 e+39 e+50 07-14 08-15 11-01 11-11 12-25',
  BE: '01-01 e+1 05-01 e+39 e+50 07-21 08-15 11-01 11-11 12-25',
  LU: '01-01 e+1 05-01 05-09 e+39 e+50 06-23 08-15 11-01 12-25 12-26',
  'CA-QC': '01-01 e-2 m05-18 06-24 s07-01 m09-01 m10-08 12-25',
}

export type HolidayCalendar = keyof typeof CALENDARS

export const HOLIDAY_CALENDARS = Object.keys(CALENDARS) as HolidayCalendar[]

/** Prepares a calendar: whether a day, `YYYY-MM-DD`, is a public holiday there. */
export function holidaysOf(country: HolidayCalendar): (day: string) => boolean {
  const rules = CALENDARS[country].split(' ')
  const years = new Map<string, Set<string>>()
  return (day) => {
    const year = day.slice(0, 4)
    let days = years.get(year)
    if (!days) years.set(year, (days = new Set(rules.map((rule) => dayFor(rule, year)))))
    return days.has(day)
  }
}

function dayFor(rule: string, year: string): string {
  if (rule.startsWith('e')) return addDays(easterOf(Number(year)), Number(rule.slice(1)))
  const day = `${year}-${rule.slice(-5)}`
  if (rule.startsWith('m')) return addDays(day, (7 - weekdayOf(day)) % 7)
  return rule.startsWith('s') && weekdayOf(day) === 6 ? addDays(day, 1) : day
}

/** 0 for a Monday. */
export const weekdayOf = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** Easter Sunday of the Gregorian calendar (J. Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const days = epact + sunday - 7 * late + 114
  const two = (n: number) => String(n).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(Math.floor(days / 31))}-${two((days % 31) + 1)}`
}
