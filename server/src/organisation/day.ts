/** The day it is somewhere at an instant, YYYY-MM-DD. */
export function dayIn(timezone: string, instant: Date): string {
  const parts = formatFor(timezone).formatToParts(instant)
  const part = (type: string) => parts.find((found) => found.type === type)?.value
  return `${part('year')}-${part('month')}-${part('day')}`
}

// To make one takes ten times as long as to use it.
const formats = new Map<string, Intl.DateTimeFormat>()
function formatFor(timezone: string): Intl.DateTimeFormat {
  const known = formats.get(timezone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formats.set(timezone, made)
  return made
}

/** The first instant of a day somewhere; where midnight is skipped, the instant of the skip. */
export function startOfDay(timezone: string, day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // No zone is further than 14 hours from UTC: of the instants around, the first that is that day there.
  let [before, after] = [midnight - 15 * 3_600_000, midnight + 15 * 3_600_000]
  while (after - before > 1000) {
    const middle = before + Math.floor((after - before) / 2000) * 1000
    if (dayIn(timezone, new Date(middle)) < day) before = middle
    else after = middle
  }
  return new Date(after)
}

/** A day some months, then some days, later; the last of the month when it has no such day. */
export function shiftDay(day: string, { months = 0, days = 0 }: { months?: number; days?: number }): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last) + days)).toISOString().slice(0, 10)
}
