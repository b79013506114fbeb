const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DAY_FORM = /^\d{4}-\d\d-\d\d$/

export type Per = 'day' | 'week' | 'month'

/** From `start` to `end`, end excluded, in milliseconds since 1970; `day`: its first day. */
export type Period = { start: number; end: number; day: string }

/** Milliseconds since 1970 of an ISO 8601 instant with its offset; NaN when it is not one. */
export function instantOf(text: string): number {
  if (!INSTANT.test(text)) return NaN
  // The form is fixed but for seconds and their fraction, so that the digits are read where they stand.
  const zone = text.length - (text.endsWith('Z') ? 1 : 6)
  const [hour, minute] = [twoDigits(text, 11), twoDigits(text, 14)]
  const second = zone > 16 ? twoDigits(text, 17) : 0
  const fraction = zone > 20 ? +text.slice(20, Math.min(zone, 23)).padEnd(3, '0') : 0
  let offset = 0
  if (zone < text.length - 1) {
    const [offsetHour, offsetMinute] = [twoDigits(text, zone + 1), twoDigits(text, zone + 4)]
    if (offsetHour > 18 || offsetMinute > 59) return NaN
    offset = (offsetHour * HOUR + offsetMinute * MINUTE) * (text[zone] === '-' ? -1 : 1)
  }
  if (hour > 23 || minute > 59 || second > 59) return NaN
  return dayStart(text) + hour * HOUR + minute * MINUTE + second * 1000 + fraction - offset
}

const twoDigits = (text: string, at: number) => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 48 * 11

/** `T010:00` as `T10:00`: an hour of three digits that begins with a zero has no other reading. */
export const withoutSuperfluousZero = (text: string) => text.replace(/^(\d{4}-\d\d-\d\dT)0(\d\d:)/, '$1$2')

/** Midnight UTC of the day that a text begins with; NaN for a day that the calendar does not have. */
function dayStart(text: string): number {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const [month, date] = [twoDigits(text, 5), twoDigits(text, 8)]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && isLeap ? 29 : MONTHS[month - 1]
  // Before the year 100, `Date.UTC` means the twentieth century.
  return days !== undefined && date >= 1 && date <= days && year > 99 ? Date.UTC(year, month - 1, date) : NaN
}

const dayText = (utc: number) => new Date(utc).toISOString().slice(0, 10)

export const isInstant = (text: string) => !Number.isNaN(instantOf(text))
export const isDay = (text: string) => DAY_FORM.test(text) && !Number.isNaN(dayStart(text))

export function isTimeZone(text: string): boolean {
  try {
    return clockOf(text) !== undefined
  } catch {
    return false // Intl refuses a zone by throwing; here it is an answer
  }
}

/** `days` after a day, in the calendar. */
export const addDays = (day: string, days: number) => dayText(dayStart(day) + days * DAY)

/** The same day of a later month; the last day of that month when it is shorter. */
export function addMonths(day: string, months: number): string {
  const date = new Date(dayStart(day))
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dayText(Date.UTC(year, month, Math.min(date.getUTCDate(), last)))
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Making one costs 50 µs, so there is one per zone for the life of the program. */
function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    clocks.set(zone, clock)
  }
  return clock
}

/** What a clock on the wall shows there, as if it were UTC. */
function wallOf(instant: number, zone: string): number {
  const part: Record<string, number> = {}
  for (const { type, value } of clockOf(zone).formatToParts(instant)) part[type] = Number(value)
  return Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!)
}

const QUARTER = 15 * MINUTE
// Since 1973 clocks have changed on a quarter of an hour of UTC, in every zone; before, some kept odd seconds.
const ON_QUARTERS = Date.UTC(1973, 0, 1)
const MOST_OFFSETS = 1000
const offsets = new Map<string, Map<number, number>>()

function offsetAt(instant: number, zone: string): number {
  if (!(instant >= ON_QUARTERS)) return offsetOf(instant, zone)
  const quarter = Math.floor(instant / QUARTER)
  let known = offsets.get(zone)
  if (!known) offsets.set(zone, (known = new Map()))
  let offset = known.get(quarter)
  if (offset === undefined) {
    if (known.size >= MOST_OFFSETS) known.clear()
    known.set(quarter, (offset = offsetOf(instant, zone)))
  }
  return offset
}

const offsetOf = (instant: number, zone: string) => wallOf(instant, zone) - Math.floor(instant / 1000) * 1000

/** The instant at which a clock on the wall shows this; when that hour is skipped, the instant of the skip. */
function fromWall(wall: number, zone: string): number {
  const first = wall - offsetAt(wall, zone)
  const second = wall - offsetAt(first, zone)
  if (first === second || second - wall === -offsetAt(second, zone)) return second
  return Math.max(first, second)
}

// The last period of each sort: posts are checked around one instant, and Intl is the slow part.
const lastPeriods: Record<Per, Map<string, Period>> = { day: new Map(), week: new Map(), month: new Map() }

/** The day, the week (from Monday) or the month that holds an instant, as the organisation's calendar has it. */
export function periodOf(instant: number, per: Per, zone: string): Period {
  const last = lastPeriods[per].get(zone)
  if (last && last.start <= instant && instant < last.end) return last

  const today = Math.floor(wallOf(instant, zone) / DAY) * DAY
  const [first, next] = bounds[per](today)
  const period = { start: fromWall(first, zone), end: fromWall(next, zone), day: dayText(first) }
  lastPeriods[per].set(zone, period)
  return period
}

const bounds: Record<Per, (today: number) => [number, number]> = {
  day: (today) => [today, today + DAY],
  week: (today) => {
    const monday = today - ((today / DAY + 3) % 7) * DAY // 1 January 1970 was a Thursday
    return [monday, monday + 7 * DAY]
  },
  month: (today) => {
    const date = new Date(today)
    const first = (months: number) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)
    return [first(0), first(1)]
  },
}

/** `2026-03-16T00:00:00+01:00`: the instant as the organisation writes it. */
export function isoIn(instant: number, zone: string): string {
  const offset = offsetAt(instant, zone)
  const minutes = Math.abs(offset) / MINUTE
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
  const wall = new Date(instant + offset).toISOString().slice(0, 19)
  return `${wall}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`
}

/** The instant of a check, and its day in the organisation's calendar. */
export type Clock = { instant: number; today: string; zone: string }

export function clockAt(instant: number, zone: string): Clock {
  return { instant, today: periodOf(instant, 'day', zone).day, zone }
}

/** A day has begun from its first hour; what is not a date has not begun. */
export function hasBegun(moment: string, { instant, today }: Clock): boolean {
  return moment.length === 10 ? moment <= today : instantOf(moment) <= instant
}

/** A last day is over once the next one begins; what is not a date is over. */
export function isOver(until: string, { instant, today }: Clock): boolean {
  return until.length === 10 ? until < today : !(instant < instantOf(until))
}

/** The first instant of a day, or the instant itself: to put moments in order. */
export function startOf(moment: string, zone: string): number {
  return moment.length === 10 ? fromWall(dayStart(moment), zone) : instantOf(moment)
}

/** The instant at which a clock there shows an hour of a day, `HH:MM`; where that hour is skipped, the instant of the skip. */
export const instantAt = (day: string, hour: string, zone: string): number =>
  fromWall(dayStart(day) + twoDigits(hour, 0) * HOUR + twoDigits(hour, 3) * MINUTE, zone)

/** The day that a moment falls on, there. */
export const dayOf = (moment: string, zone: string): string =>
  moment.length === 10 ? moment : periodOf(instantOf(moment), 'day', zone).day

export const hours = (count: number) => count * HOUR
export const minutes = (count: number) => count * MINUTE
