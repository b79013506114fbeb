import type { Contact } from '@balise/rules'

export type Locale = 'fr' | 'en'

/** What an organisation says of itself: the engine reads it, the pages show it. */
export type OrganisationView = {
  organisationId: string
  slug: string
  name: string
  /** Other names and marks under which people know it. */
  names: string[]
  locale: Locale
  /** IANA; days and weeks are counted in it. */
  timezone: string
  /** Its own sites: official sources, with their subdomains. */
  domains: string[]
  trustedDomains: string[]
  contacts: Record<string, Contact>
}

export type UnitView = { id: string; slug: string; name: string }

/** Days, both included. */
export type BlackoutView = {
  id: string
  kind: 'election' | 'other'
  label: string
  fromOn: string
  untilOn: string
}
