import type { Locale } from '@balise/rules'
import { typeset } from '../messages/typeset.ts'

const LANGUAGE = { fr: 'fr', en: 'en-GB' } as const

/** « 12 mars 2026 »; the first of a month is « 1er mars 2026 ». */
function day(locale: Locale, date: string): string {
  const format = new Intl.DateTimeFormat(LANGUAGE[locale], { dateStyle: 'long', timeZone: 'UTC' })
  const written = format.format(new Date(`${date}T00:00:00Z`))
  return locale === 'fr' ? written.replace(/^1 /, '1er ') : written
}

/** What a document says around the charter's own words. */
const fr = {
  version: (version: string) => `Version ${version}`,
  effective: (date: string | null) => `en vigueur depuis le ${date ? day('fr', date) : ''}`,
  adopted: (body: string, date: string | null) =>
    typeset(date ? `Adoptée le ${day('fr', date)} par : ${body}` : `Adoptée par : ${body}`),
  review: (date: string) => `À revoir au plus tard le ${day('fr', date)}`,
  contents: 'Sommaire',
  contacts: 'Contacts',
  says: typeset('« Balise » : ce que le programme fait de la phrase qui précède.'),
  open: (what: string) => `La charte ne dit pas ${what}.`,
  published: (address: string) => typeset(`Publiée à l’adresse : ${address}`),
  digest: (digest: string) => typeset(`Empreinte du texte : ${digest}`),
  carried: 'Ce fichier porte aussi le texte et les règles au format de Balise, pour y être repris.',
  rule: 'Règle',
}

const en: typeof fr = {
  version: (version) => `Version ${version}`,
  effective: (date) => `in force since ${date ? day('en', date) : ''}`,
  adopted: (body, date) => (date ? `Adopted on ${day('en', date)} by: ${body}` : `Adopted by: ${body}`),
  review: (date) => `To be reviewed by ${day('en', date)}`,
  contents: 'Contents',
  contacts: 'Contacts',
  says: '“Balise”: what the program does with the sentence before.',
  open: (what) => `The charter does not say ${what}.`,
  published: (address) => `Published at: ${address}`,
  digest: (digest) => `Fingerprint of the text: ${digest}`,
  carried: 'This file also carries the text and the rules in Balise’s format, to be taken back into it.',
  rule: 'Rule',
}

export const wordsIn = (locale: Locale) => ({ fr, en })[locale]
