import type { Charter, Contact, Effect, Kind } from '@balise/rules'
import type { Locale } from '../organisation/index.ts'
import type { Run } from './search-words.ts'

export type CharterInForce = {
  id: string
  charter: Charter
  version: string
  digest: string
  effectiveAt: string
}

export type VersionView = {
  id: string
  version: string
  title: string
  digest: string
  createdAt: string
  createdBy: string | null
  /** The body that adopted it; null for a draft. */
  adoptedBy: string | null
  adoptedAt: string | null
  effectiveAt: string | null
  inForce: boolean
}

/** A version's file as it was given: its bytes are those of the digest. */
export type CharterFile = { version: string; source: string }

/** A rule as a person reads it beside the charter's own sentence. */
export type RuleView = {
  id: string
  /** What Balise does with the sentence. */
  sentence: string
  effect: Effect
  kind: string
  strength: Kind['strength']
  /** Parameters the charter leaves open. */
  holes: string[]
}

export type CharterView = CharterInForce & {
  title: string
  adoptedBy: string
  adoptedAt: string
  rules: RuleView[]
  /** Instant at which the reader signed this version. */
  acknowledgedAt: string | null
}

/** One signature of one version. `carried`: that of the version before, which still holds. */
export type SignatureView = {
  personId: string
  how: 'screen' | 'paper' | 'on-behalf' | 'carried'
  at: string
  shown: string
  address: string | null
  recordedBy: string | null
  note: string
  signedOn: string | null
  scanType: string | null
  seal: string | null
  fromVersionId: string | null
}

/** Where everyone may read the charter: `address` is what follows `/c/`. */
export type PublicationView = { address: string; publishedAt: string }

/** A version that was adopted and has taken effect. */
export type PublicVersionView = {
  version: string
  digest: string
  adoptedBy: string
  adoptedAt: string
  effectiveAt: string
  inForce: boolean
}

/** What anyone may read of a charter: the text, who adopted it, whom it names. */
export type PublicCharterView = PublicVersionView & {
  address: string
  organisation: string
  timezone: string
  locale: Locale
  charter: Charter
  /** The file as it was adopted: its bytes are those of the digest. */
  source: string
  /** The organisation's ways to reach those whom the charter names, and nobody else. */
  contacts: Record<string, Contact>
  /** The last to take effect first. */
  versions: PublicVersionView[]
}

/** A sentence that holds what was looked for; `question` is the heading it stands under inside its article. */
export type FoundPassage = { question: string | null; text: Run[] }
export type FoundArticle = { id: string; number: string | null; title: Run[]; passages: FoundPassage[] }

/** One version whole. `address` is that of the public page, null while there is none. */
export type VersionReading = VersionView & {
  charter: Charter
  source: string
  contacts: Record<string, Contact>
  address: string | null
}
