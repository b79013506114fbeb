import { visible } from './visible.ts'
import type { Words } from './words/words.ts'

export type Locale = 'fr' | 'en'

/** Writes an instant, or a day, as people read it. */
export type Clock = (instant: string) => string

/** `sha256:` and the first sixteen digits: enough to compare by eye; the file has them all. */
export const brief = (digest: string) => `${digest.slice(0, 23)}…`

export function short(text: string, characters: number): string {
  const all = [...text.replace(/\s+/g, ' ').trim()]
  return visible(all.length > characters ? `${all.slice(0, characters - 1).join('')}…` : all.join(''))
}

/** A consent is given for days, whatever the hour where one reads. */
export function dayOf(locale: Locale): Clock {
  const format = new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', {
    timeZone: 'UTC',
    dateStyle: 'long',
  })
  return (instant) => firstOf(format.format(new Date(instant)), locale)
}

/** « 12 mars 2026 à 17 h 00 min 04 s », where the organisation is. */
export function clock(words: Words, locale: Locale, timeZone: string): Clock {
  const day = new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', { timeZone, dateStyle: 'long' })
  const hour = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  return (instant) => {
    const date = new Date(instant)
    const [h = '', minute = '', second = ''] = hour.format(date).split(':')
    return words.at({ day: firstOf(day.format(date), locale), hour: h, minute, second })
  }
}

/** « 1er mars »: the only day of the month that French does not count. */
const firstOf = (day: string, locale: Locale) => (locale === 'fr' ? day.replace(/^1 /, '1er ') : day)
