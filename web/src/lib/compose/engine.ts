import type { Engine } from '@balise/rules'
import type { Locale } from '../locale.ts'

/** The kinds that the composer answers at each keystroke, in the language of the page alone. */
export const engineIn = async (locale: Locale): Promise<Engine> =>
  (await (locale === 'en' ? import('@balise/rules/composer/en') : import('@balise/rules/composer/fr'))).engine
