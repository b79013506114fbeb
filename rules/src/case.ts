/** The input of a check: `contract.md`, section "Case". A missing fact counts as "no". */
export type Case = { now: string; organisation: Organisation; post: Post }

export type Organisation = {
  name: string
  names?: string[]
  /** IANA; days and weeks are counted in it, weeks start on Monday. */
  timezone: string
  domains?: string[]
  trustedDomains?: string[]
  contacts?: Record<string, { name?: string; email?: string; phone?: string; url?: string }>
  units?: { id: string; name: string }[]
  channels?: Channel[]
  people?: Person[]
  consents?: Consent[]
  blackouts?: { kind: string; from: string; until: string }[]
  published?: Published[]
}

export type Surface =
  | 'page'
  | 'group'
  | 'profile'
  | 'account'
  | 'site'
  | 'message'
  | 'story'
  | 'video-channel'
  | 'newsletter'
  | 'print'
export type Audience = 'public' | 'members' | 'friends' | 'private'

/** An account that may be outside the register: described, not named by an id. */
export type Account = {
  network: string
  surface: Surface
  audience: Audience
  official: boolean
  name?: string
}

export type Channel = Account & { id: string; unit?: string | null; hashtags?: string[]; closed?: boolean }

export type Person = {
  id: string
  name: string
  kind: string
  roles?: string[]
  unit?: string | null
  minor?: boolean
  /** Day or instant at which the version in force was signed. */
  acknowledged?: string | null
  trained?: string | null
  accessSince?: string | null
  mandates?: Mandate[]
}

/** `until`: last day included. */
export type Mandate = { role: string; from: string; until?: string | null }

export type Consent = {
  person: string
  /** `publish` when it is not said. */
  act?: 'capture' | 'publish'
  purpose?: string
  channels?: string[]
  granted?: string | null
  until?: string | null
  withdrawn?: string | null
  refused?: string | null
  holders?: string[]
  requiredHolders?: number
}

export type Published = { channel: string; at: string; url?: string; text?: string; author?: string }

export type Post = {
  author: string
  displayName?: string | null
  capacity: 'official' | 'professional' | 'personal'
  action: 'publish' | 'share' | 'comment' | 'reply' | 'message'
  /** An id of the register, or the description of an account that is not in it. */
  channel: string | Account
  to?: string[]
  text: string
  language?: string
  purpose?: string | null
  media?: Media[]
  inReplyTo?: {
    at: string
    text?: string
    author?: string
    authorKind?: string
    hostile?: boolean
  } | null
  context?: { during?: string; device?: string; withBeneficiaries?: boolean } | null
  answers?: Record<string, string>
  approvals?: Approval[]
  scheduledFor?: string | null
}

/** `content`: the hash of the post it agreed to, as `contentHash` gives it. */
export type Approval = { by: string; at: string; content: string }

export type Media = {
  id: string
  kind: 'image' | 'video' | 'audio' | 'document'
  alt?: string | null
  /** Faces seen in it; null when nobody counted. */
  faces?: number | null
  persons?: string[]
  taggedPersons?: string[]
  source?: string | null
  licence?: string | null
  credit?: string | null
  containsLogo?: boolean
  takenAt?: string | null
  location?: string | null
}
