import type { Verdict } from '@balise/rules'
import type { Moment } from '../posts/index.ts'
import type { Chain, ChainEntry, SealFile } from '../log/index.ts'

export type Named = { id: string; name: string }

/** What the charter answered at one moment, whole; its digest is in the log entry `post.checked`. */
export type ProofVerdict = Verdict & {
  moment: Moment
  at: string
  /** The post's content as it was checked, `sha256:<hex>`. */
  contentHash: string
}

/** One channel: what the charter said of it, what was sent there, what it answered. */
export type ProofChannel = {
  channel: Named & { network: string; connector: string; surface: string }
  verdicts: ProofVerdict[]
  delivery: {
    id: string
    state: string
    publishAt: string
    sentAt: string | null
    remoteId: string | null
    url: string | null
    /** What the network answered, whole; null when a person sent it by hand. */
    receipt: Record<string, unknown> | null
    capture: { id: string; digest: string } | null
    reason: { code: string; data: Record<string, unknown> } | null
  } | null
}

export type ProofMedia = {
  id: string
  /** Of the stored master, `sha256:<hex>`. */
  digest: string
  type: string
  width: number
  height: number
  alt: string
  persons: Named[]
  /** The picture it was blurred from. */
  madeFrom: { id: string; digest: string } | null
}

export type ProofApproval = {
  by: Named
  /** As the charter names them, held at that time. */
  roles: string[]
  at: string
  contentHash: string
  note: string
  /** It agrees to the content shown here. */
  current: boolean
}

/** The consent that was read for someone shown, at the last check. */
export type ProofConsent = {
  person: Named
  channel: Named
  answer: 'yes' | 'no' | 'withdrawn' | 'none'
  since: string | null
}

/** `body` is canonical JSON, as it was hashed. */
export type ProofEntry = ChainEntry & { at: string; kind: string; actor: string }

/** All that is kept of one post, and what one needs to check it without us. */
export type ProofView = {
  format: 'balise-proof:1'
  madeAt: string
  organisation: { id: string; name: string; timezone: string }
  post: {
    id: string
    state: string
    author: Named
    capacity: string
    purpose: string | null
    language: string
    text: string
    createdAt: string
    /** As the last check hashed it. */
    contentHash: string | null
  }
  /** What `contentHash` is the hash of, in canonical JSON (RFC 8785): anyone can compute it again. */
  content: Record<string, unknown> | null
  media: ProofMedia[]
  channels: ProofChannel[]
  approvals: ProofApproval[]
  consents: ProofConsent[]
  /** The log's entries about this post, in order. */
  entries: ProofEntry[]
  /**
   * From the first of them to the sealed one, every entry of the organisation: of the others only the digest of
   * their body, so that the chain can be followed to the seal and nothing of theirs is read.
   */
  links: Chain['links']
  seal: SealFile | null
}
