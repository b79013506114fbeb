export const COUNTRIES = ['fr', 'be', 'ca-qc', 'ch', 'lu', 'other'] as const
export type Country = (typeof COUNTRIES)[number]

export const STATUSES = ['public-body', 'employer', 'no-staff'] as const
export type Status = (typeof STATUSES)[number]

/** A length of time, counted from the day on which the charter takes effect. */
type Span = { months?: number; days?: number }

/**
 * A step that the law of a country may ask around the adoption of a charter. Neither advice nor a complete list: it
 * says where to look, and on which day it was looked up.
 */
export type Formality = {
  id: string
  statuses: readonly Status[]
  /** Number of staff from which it is asked, and up to which, both included. */
  from?: number
  upTo?: number
  /** Only of a charter that watches what staff do. */
  monitoring?: true
  /** The last day for it: so long before the charter takes effect, or after. On that day when it is not said. */
  due?: { before: Span } | { after: Span }
  /** What nobody may be reproached for until it is done. */
  holdsMeasures?: true
  /** Once it is done, how long before it has its effect. */
  delay?: Span
  fr: { title: string; says: string }
  en: { title: string; says: string }
  source: string
  /** Where it was read. */
  url?: string
  /** The day on which it was read; null for what is known and still to be checked. */
  readOn: string | null
}
