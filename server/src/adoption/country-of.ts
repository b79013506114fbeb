import type { Country } from './formalities/formality.ts'

const ZONES: Record<string, Country> = {
  'Europe/Paris': 'fr',
  'Europe/Brussels': 'be',
  'Europe/Luxembourg': 'lu',
  'Europe/Zurich': 'ch',
  'America/Toronto': 'ca-qc',
  'America/Montreal': 'ca-qc',
}

/** Where an organisation is, when no adoption has said it. */
export const countryOf = (timezone: string): Country => ZONES[timezone] ?? 'other'
