import type { Effect } from '../charter.ts'
import type { Remedy } from '../finding.ts'
import type { Hold } from '../kind.ts'
import type { Expectation } from '../schema.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Messages } from './fr.ts'
import { typeset } from './typeset.ts'

export type Locale = 'fr' | 'en'

const LANGUAGES: Record<Locale, { messages: Messages; typeset: (sentence: string) => string }> = {
  fr: { messages: fr, typeset },
  en: { messages: en, typeset: (sentence) => sentence },
}

export const languageOf = (locale: Locale) => LANGUAGES[locale]

/** « bloquant », « accord requis », « conseil ». */
export const effectLabel = (effect: Effect, locale: Locale = 'fr') =>
  LANGUAGES[locale].messages.effects[effect]

/** « Balise décide », « Balise signale, une personne décide ». */
export const holdLabel = (hold: Hold, locale: Locale = 'fr') => LANGUAGES[locale].messages.holds[hold]

/** What the button of a remedy says. */
export function remedyLabel(remedy: Remedy, locale: Locale = 'fr'): string {
  const { messages, typeset } = LANGUAGES[locale]
  const labels: Record<string, (remedy: Remedy) => string> = messages.remedies
  const label = Object.hasOwn(labels, remedy.action) ? labels[remedy.action] : undefined
  if (!label) throw new RangeError(`unknown remedy: ${remedy.action}`)
  return typeset(label(remedy))
}

/** What was expected in a charter or a case, for people: `error.expectation` in words. */
export function expectationText(expectation: Expectation, locale: Locale): string {
  const { messages, typeset } = LANGUAGES[locale]
  const texts: Record<string, (expectation: never) => string> = messages.expectations
  return typeset(texts[expectation.is]!(expectation as never))
}
