import { page } from '$app/state'
import { formats, type Formats } from './format.ts'
import type { Locale } from './locale.ts'

/** One area of the interface in both languages; `en` is typed by `fr`, so a missing sentence does not compile. */
export type Catalogue<Sentences> = Record<Locale, Sentences>

/** The language of the page being shown. */
export const locale = (): Locale => page.data.locale ?? 'fr'

/** The sentences of `catalogue` in the language of the page. */
export const say = <Sentences>(catalogue: Catalogue<Sentences>): Sentences => catalogue[locale()]

/** How dates and numbers are written on this page: its language, the organisation's time. */
export const written = (): Formats => formats(locale(), page.data.timezone ?? 'Europe/Brussels')
