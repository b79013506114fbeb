import type { Locale } from './locale.ts'

export type Formats = {
  /** « 12 mars 2026 » */
  day: (at: string) => string
  /** « jeudi 12 mars 2026 » */
  longDay: (at: string) => string
  /** « jeu. 12 mars » */
  shortDay: (at: string) => string
  /** « 10 h 15 », « 17 h » */
  time: (at: string) => string
  /** « 12 mars 2026 à 10 h 15 » */
  moment: (at: string) => string
  /** « aujourd’hui », « hier », « demain », else the short day */
  near: (at: string, now: string) => string
  /** The value of an `<input type="datetime-local">`, in the organisation's time. */
  forInput: (at: string) => string
  number: (value: number) => string
  /** « Ana, Bo et Cy » */
  list: (items: string[]) => string
  /** « Ana, Bo ou Cy » */
  either: (items: string[]) => string
}

const kept = new Map<string, Formats>()

/** Instants are ISO 8601 with an offset; days are YYYY-MM-DD and are not moved by a timezone. */
export function formats(locale: Locale, timezone: string): Formats {
  const key = `${locale} ${timezone}`
  const made = kept.get(key) ?? make(locale, timezone)
  kept.set(key, made)
  return made
}

function make(locale: Locale, timezone: string): Formats {
  const language = locale === 'fr' ? 'fr' : 'en-GB'
  const days = (options: Intl.DateTimeFormatOptions) => {
    const instants = new Intl.DateTimeFormat(language, { ...options, timeZone: timezone })
    const plain = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
    return (at: string) =>
      first(at.length === 10 ? plain.format(new Date(at)) : instants.format(new Date(at)), locale)
  }
  const day = days({ day: 'numeric', month: 'long', year: 'numeric' })
  const longDay = days({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const shortDay = days({ weekday: 'short', day: 'numeric', month: 'short' })

  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, hour: '2-digit', minute: '2-digit' })
  const time = (at: string) => {
    const [hours = '', minutes = ''] = clock.format(new Date(at)).split(':')
    if (locale === 'en') return `${hours}:${minutes}`
    return minutes === '00' ? `${Number(hours)}\u00A0h` : `${Number(hours)}\u00A0h\u00A0${minutes}`
  }

  const dates = new Intl.DateTimeFormat('en-CA', { timeZone: timezone })
  const dayOf = (at: string) => Date.parse(at.length === 10 ? at : dates.format(new Date(at)))
  const near = (at: string, now: string) => {
    const apart = Math.round((dayOf(at) - dayOf(now)) / 86_400_000)
    return NEAR[locale][apart] ?? shortDay(at)
  }

  const numbers = new Intl.NumberFormat(language)
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  const choices = new Intl.ListFormat(language, { type: 'disjunction' })
  return {
    day,
    longDay,
    shortDay,
    time,
    moment: (at) => `${day(at)} ${locale === 'fr' ? 'à' : 'at'} ${time(at)}`,
    near,
    forInput: (at) => `${dates.format(new Date(at))}T${clock.format(new Date(at))}`,
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    either: (items) => choices.format(items),
  }
}

const NEAR: Record<Locale, Record<number, string>> = {
  fr: { [-1]: 'hier', 0: 'aujourd’hui', 1: 'demain' },
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
}

/** French writes the first of a month « 1er ». */
const first = (text: string, locale: Locale) =>
  locale === 'fr' ? text.replace(/(?<!\d)1(?= [a-zé])/, '1er') : text

/**
 * The instant of what someone typed as the organisation's local time (`2026-03-12T10:15`), or null.
 * In the hour that a clock change repeats, the first; in the one it skips, one hour later.
 */
export function instantOf(typed: string, timezone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(typed)) return null
  const guess = Date.parse(`${typed.slice(0, 16)}Z`)
  if (Number.isNaN(guess)) return null
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: timezone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  const shownAt = (at: number) => Date.parse(`${parts.format(at).replace(' ', 'T')}Z`)
  const before = guess - (shownAt(guess - 86_400_000) - (guess - 86_400_000))
  const after = guess - (shownAt(guess + 86_400_000) - (guess + 86_400_000))
  const exact = [before, after].filter((at) => shownAt(at) === guess).sort((a, b) => a - b)[0]
  return new Date(exact ?? before).toISOString()
}
