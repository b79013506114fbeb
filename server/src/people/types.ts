import type { UnitView } from '../organisation/index.ts'

export const PERSON_KINDS = [
  'staff',
  'elected',
  'volunteer',
  'contractor',
  'union-member',
  'beneficiary',
  'family',
  'other',
] as const
export type PersonKind = (typeof PERSON_KINDS)[number]

/** Days, YYYY-MM-DD; `untilOn` is the last day included, null when the body set none. */
export type MandateView = {
  id: string
  role: string
  /** Who gave it: « conseil d’administration ». */
  body: string
  fromOn: string
  untilOn: string | null
  /** It runs today, in the organisation's timezone. */
  running: boolean
}

export type PersonView = {
  id: string
  name: string
  kind: PersonKind
  minor: boolean
  unit: UnitView | null
  email: string | null
  /** Roles held without an end; those of a mandate are in `mandates`. */
  roles: string[]
  hasAccount: boolean
  /** An invitation was sent and can still be accepted. */
  invited: boolean
  mandates: MandateView[]
  /** Instant at which the version of the charter in force was signed; null when it was not. */
  acknowledgedAt: string | null
  /** Days. */
  accessSince: string | null
  trainedOn: string | null
  leftAt: string | null
}

export type InvitationView = {
  organisation: string
  name: string
  email: string
  /** This address already signs in here: its usual password is asked, not a new one. */
  hasAccount: boolean
}

export type MembershipView = {
  organisationId: string
  name: string
  slug: string
  personId: string
  personName: string
  roles: string[]
}
