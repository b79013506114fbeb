/** A day or a year that a text gives. */
export type WrittenDate = {
  from: number
  to: number
  year: number
  month?: number
  day?: number
  weekday?: number
}

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]
const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
const LONG = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${WEEKDAYS.join('|')}) )?(?:(\\d{1,2})(?:er)? )?(${MONTHS.join('|')}|fevrier|aout|decembre) (\\d{4})(?!\\d)`,
  'gu',
)
const SHORT = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/gu

/** « mardi 26 novembre 2019 », « 26/11/2019 », « novembre 2019 », in the order of a text in lower case. */
export function datesIn(plain: string): WrittenDate[] {
  const long = [...plain.matchAll(LONG)].map(
    ({ index, 0: all, 1: weekday, 2: day, 3: month = '', 4: year }) => ({
      from: index,
      to: index + all.length,
      year: Number(year),
      month: MONTHS.findIndex((name) => fold(name) === fold(month)) + 1,
      ...(day && { day: Number(day) }),
      ...(weekday && { weekday: WEEKDAYS.indexOf(weekday) }),
    }),
  )
  const short = [...plain.matchAll(SHORT)].map(({ index, 0: all, 1: day, 2: month, 3: year }) => ({
    from: index,
    to: index + all.length,
    year: Number(year),
    month: Number(month),
    day: Number(day),
  }))
  return [...long, ...short].toSorted((a, b) => a.from - b.from)
}

const fold = (word: string) => word.normalize('NFD').replaceAll(/\p{Mark}/gu, '')

/** Whether the calendar has this day, on this day of the week when one is given. */
export function isInCalendar({ year, month, day, weekday }: WrittenDate): boolean {
  if (month === undefined || day === undefined) return true
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false
  return weekday === undefined || date.getUTCDay() === weekday
}

export const isoOf = ({ year, month = 1, day = 1 }: WrittenDate): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
