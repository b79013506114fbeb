import type { Locale } from '@balise/rules'

/** « 2 avril 2019 », or the year alone where no day is known. */
export function dayText(on: string, locale: Locale): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return on
  const text = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${on}T00:00:00Z`))
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text
}

const LONGEST = 140

/** A sentence quoted in another one, cut at a word. */
export const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`
