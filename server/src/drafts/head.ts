import type { Locale } from '../organisation/index.ts'
import type { Head } from './types.ts'

/** What a charter says of itself before anybody has written it; its days are set by its adoption. */
export function emptyHead({
  title,
  organisation,
  locale,
}: {
  title: string
  organisation: string
  locale: Locale
}): Head {
  return {
    format: 1,
    title: title.slice(0, 200) || TITLES[locale],
    organisation,
    locale,
    version: '1.0',
    effectiveOn: null,
    reviewOn: null,
    audience: ['staff'],
    contacts: {},
    roles: {},
  }
}

const TITLES: Record<Locale, string> = { fr: 'Charte des réseaux sociaux', en: 'Social media charter' }

/** « 3.1 » → « 3.2 », « 2026 » → « 2027 », « finale » → « finale 2 » : the version that follows one. */
export function versionAfter(version: string): string {
  const [, before = '', last] = /^(.*?)(\d{1,9})$/.exec(version) ?? []
  return last === undefined ? `${version} 2` : `${before}${Number(last) + 1}`
}
