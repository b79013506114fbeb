import type { SignatureView } from '../charter/index.ts'
import type { WordRun } from '../drafts/index.ts'

/** One rule that changes for someone: its sentence before and after, and what Balise does with it now. */
export type ChangeView = {
  rule: string
  what: 'new' | 'changed' | 'gone'
  article: { id: string; number: string | null; title: string }
  before: string | null
  after: string | null
  /** What stays, comes and goes in the sentence; null when it is new or gone. */
  runs: WordRun[] | null
  /** What it means at work, in one sentence; null for a rule that is gone. */
  sentence: string | null
}

export type SigningState = 'to-sign' | 'signed' | 'carried' | 'declined'

/** What one person is shown before they sign, and where they stand. */
export type SigningView = {
  person: { id: string; name: string }
  version: {
    id: string
    version: string
    title: string
    digest: string
    effectiveAt: string
    toCome: boolean
  }
  /** The charter asks this person to sign. */
  asked: boolean
  state: SigningState
  at: string | null
  reason: string | null
  /** The version that they signed before; null for a first signature. */
  since: string | null
  changes: ChangeView[]
  /** Changes that are not about this person. */
  others: number
  /** The words that are signed. */
  pledge: string
  shown: string
  shownDigest: string
}

export type ReminderView = { number: number; at: string }

/** One person beside one version, as those who administer see it. */
export type SignatureLine = {
  person: { id: string; name: string; kind: string; unit: string | null; reachable: boolean }
  state: 'waiting' | 'signed' | 'carried' | 'declined'
  how: SignatureView['how'] | null
  at: string | null
  reason: string | null
  recordedBy: string | null
  note: string
  signedOn: string | null
  hasScan: boolean
  /** When it was first asked; the adoption when no notice has gone out. */
  since: string
}

export type SignaturesView = {
  version: SigningView['version']
  /** The charter asks for signatures; without it nobody is asked, and anyone may sign. */
  asks: boolean
  lines: SignatureLine[]
  /** Every version that can be signed now: the one in force, then those to come. */
  versions: { id: string; version: string; toCome: boolean }[]
  signed: number
  asked: number
}

/** Something that waits for one person. */
export type AskedSignature = { personId: string; versionId: string; version: string; since: string }

/** One line, with the record behind it. */
export type SignatureRecordView = SignatureLine & {
  version: SigningView['version']
  shown: string
  address: string | null
  seal: string | null
}
