import type { Http } from './http.ts'

/** A sentence shown to a person, in both languages of the product. */
export type Sentence = { fr: string; en: string }

/** What a network accepts; `null` means that it states no limit. Text is counted as the network counts it. */
export type Limits = {
  graphemes: number | null
  bytes: number | null
  images: number | null
  imageBytes: number | null
  altRequired: boolean
}

/** What a channel holds, its secret already decrypted. For a place kept by hand, `network` is the place (`facebook`). */
export type Account = {
  id: string
  network: string
  surface?: string
  handle: string
  /** Origin of the server the account lives on, such as `https://bsky.social`. */
  service: string | null
  secret: Record<string, string>
  /** What signing in gave: opaque to everyone but the connector. */
  session?: Record<string, string>
}

export type OutgoingMedia = {
  id: string
  type: 'image/jpeg' | 'image/png' | 'image/webp'
  bytes: Uint8Array
  width: number
  height: number
  alt: string
}

/** `createdAt` is an instant, ISO 8601 in UTC; `language` is a BCP 47 tag. */
export type OutgoingPost = { text: string; language: string; media: OutgoingMedia[]; createdAt: string }

/** `receipt` is what the network answered, kept whole: it goes into the proof. */
export type Published = { remoteId: string; url: string; receipt: Record<string, unknown> }

export type Reply = {
  remoteId: string
  url: string
  /** `id` never changes, a handle may. */
  author: { id: string; handle: string; name: string | null }
  text: string
  createdAt: string
}

export type Deps = {
  http: Http
  /** Gives the same picture in at most `maxBytes` bytes. */
  fitImage(media: OutgoingMedia, maxBytes: number): Promise<OutgoingMedia>
  /** Keeps a renewed session, so that the next call does not sign in again. */
  saveSession?(accountId: string, session: Record<string, string>): Promise<void>
  now(): Date
}

/** What connecting asks for. A secret field goes into `Account.secret`; another is a field of the account itself. */
export type Credential = {
  field: string
  secret: boolean
  optional?: boolean
  label: Sentence
  help: Sentence
}

/** The part of a post that a preview reads: no bytes, so that a browser can hold it. */
export type PreviewPost = { text: string; media: { id: string; alt: string }[] }

/** Something that keeps a post from leaving as it is. */
export type Problem =
  | { code: 'nothing-to-publish' }
  | { code: 'too-many-characters'; count: number; max: number }
  | { code: 'too-many-bytes'; count: number; max: number }
  | { code: 'too-many-images'; count: number; max: number }
  | { code: 'missing-alt'; media: string }
  | { code: 'broken-character'; at: number }

/** A stretch of the text as the network will show it; `start` and `end` count UTF-16 units, end excluded. */
export type Part = {
  kind: 'text' | 'link' | 'mention' | 'hashtag'
  start: number
  end: number
  target?: string
}

export type Preview = { fits: boolean; graphemes: number; bytes: number; problems: Problem[]; parts: Part[] }

/** What a person does where Balise cannot send; `proof` is what they bring back. */
export type Instructions = { name: Sentence; steps: Sentence[]; proof: 'address' | 'capture' }

export type AddressProblem =
  'not-an-address' | 'not-https' | 'has-credentials' | 'other-network' | 'home-page' | 'no-address-here'

export type AddressCheck = { url: string } | { problem: AddressProblem; says: Sentence }

/**
 * One network's language, and what it says of itself. A network that cannot do something lacks the method.
 *
 * Every method but `preview`, `instructions` and `checkAddress` may throw {NetworkFailure}, and nothing else
 * a person could act upon. Nothing is tried twice here: whoever calls decides.
 */
export type Network = {
  id: string
  name: Sentence
  /** Surfaces of a charter this network has: `page`, `group`, `account`… */
  surfaces: string[]
  credentials: Credential[]
  publishes: 'itself' | 'by-hand'
  limits(account: Account, deps: Deps): Promise<Limits>
  /** Signs in once, and says under which name. */
  connect?(
    account: Account,
    deps: Deps,
  ): Promise<{ handle: string; session?: Record<string, string>; remoteId?: string }>
  /** Sends once per `deliveryId`: called again with the same one, it answers what was sent and posts nothing. */
  publish?(account: Account, post: OutgoingPost, deliveryId: string, deps: Deps): Promise<Published>
  /** Was it sent? The answer to an unknown outcome. */
  find?(account: Account, deliveryId: string, deps: Deps): Promise<Published | null>
  /** Takes the post down. Resolves only once the network says that it is gone. */
  remove?(account: Account, remoteId: string, deps: Deps): Promise<void>
  listReplies?(account: Account, remoteId: string, deps: Deps): Promise<Reply[]>
  /** What the network will show. Pure: the composer calls it at each keystroke. */
  preview(post: PreviewPost, limits: Limits): Preview
  /** The steps a person follows, where `publishes` is `by-hand`. */
  instructions?(account: Pick<Account, 'network' | 'surface'>, post: PreviewPost): Instructions
  /** Judges the address a person brings back. `ownDomains` are the organisation's sites. */
  checkAddress?(
    account: Pick<Account, 'network' | 'surface'>,
    address: string,
    ownDomains: string[],
  ): AddressCheck
}
