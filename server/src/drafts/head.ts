import type { Locale } from '../organisation/index.ts'
import type { Head } from './types.ts'

export const FIRST_VERSION = '1.0'

/** What a charter says of itself before anybody has written it; its days are set by its adoption. */
export function emptyHead({
  title,
  organisation,
  locale,
  version,
}: {
  title: string
  organisation: string
  locale: Locale
  version: string
}): Head {
  return {
    format: 1,
    title: title.slice(0, 200) || TITLES[locale],
    organisation,
    locale,
    version,
    effectiveOn: null,
    reviewOn: null,
    audience: ['staff'],
    contacts: {},
    roles: {},
  }
}

const TITLES: Record<Locale, string> = { fr: 'Charte des réseaux sociaux', en: 'Social media charter' }
