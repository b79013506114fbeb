import type { Locale } from '@balise/rules'
import { en } from './en.ts'
import type { Sentences } from './fr.ts'
import { fr } from './fr.ts'

const CATALOGUES: Record<Locale, Sentences> = { fr, en }

export function sentencesIn(locale: Locale): Sentences {
  return CATALOGUES[locale]
}
