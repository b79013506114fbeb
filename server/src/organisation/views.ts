import type { Selectable } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { BlackoutView, Locale, OrganisationView, UnitView } from './types.ts'

export function organisationView(row: Selectable<Tables['organisation']>): OrganisationView {
  return {
    organisationId: row.organisation_id,
    slug: row.slug,
    name: row.name,
    names: row.names,
    locale: row.locale as Locale,
    timezone: row.timezone,
    domains: row.domains,
    trustedDomains: row.trusted_domains,
    contacts: row.contacts as OrganisationView['contacts'],
  }
}

export function unitView({ id, slug, name }: Selectable<Tables['unit']>): UnitView {
  return { id, slug, name }
}

export function blackoutView(row: Selectable<Tables['blackout']>): BlackoutView {
  const { id, label } = row
  return { id, kind: row.kind as BlackoutView['kind'], label, fromOn: row.from_on, untilOn: row.until_on }
}
