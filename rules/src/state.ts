import type { Channel, Organisation } from './case.ts'

/** What is known of an account beyond what a check needs. A missing fact counts as "no". */
export type AccountState = Channel & {
  /** People who hold its keys. */
  administrators?: string[]
  /** Who authorised it, and the day. */
  authorisedBy?: string | null
  authorisedOn?: string | null
  /** Day or instant of the last activity. */
  lastActivity?: string | null
}

/** A person's word that a duty of the charter is done; `rule`: the rule it answers. */
export type Attestation = { rule: string; by: string; on: string; until?: string | null; note?: string }

/** Someone asked that a publication be taken down. */
export type Takedown = {
  id: string
  asked: string
  due?: string | null
  done?: string | null
  proof?: string | null
}

/** A breach of personal data, as the register has it. */
export type PrivacyIncident = { id: string; on: string; serious?: boolean | null; told?: string | null }

/**
 * An organisation as `balise audit` reads it: the facts of a case, and what concerns no post. Everything but
 * the name and the time zone may be left out, and then counts as never done.
 */
export type OrganisationState = Omit<Organisation, 'channels'> & {
  channels?: AccountState[]
  attestations?: Attestation[]
  /** Who adopted the charter in force, and from when it holds. */
  adoption?: { by?: string | null; on?: string | null }
  takedowns?: Takedown[]
  privacyIncidents?: PrivacyIncident[]
  /** Publications that are out and show people. */
  shown?: { post: string; channel: string; at: string; persons: string[] }[]
}
