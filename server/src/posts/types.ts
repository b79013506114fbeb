import type { Charter, Organisation, Post, Verdict } from '@balise/rules'
import type { ChannelView } from '../channels/index.ts'
import type { ConsentsByKinds } from '../consents/index.ts'
import type { EntryView } from '../log/index.ts'
import type { MediaView } from '../media/index.ts'
import type { Instructions } from '../networks/network.ts'

export const POST_STATES = [
  'draft',
  'to-approve',
  'approved',
  'scheduled',
  'sending',
  'published',
  'refused',
  'withdrawn',
  'failed',
] as const
export type PostState = (typeof POST_STATES)[number]

export type DeliveryState =
  'scheduled' | 'sending' | 'by-hand' | 'sent' | 'unknown' | 'failed' | 'stopped' | 'withdrawn' | 'removed'

/** When the charter is asked. The last one decides: whatever was said before, it is asked again. */
export type Moment = 'save' | 'submit' | 'approve' | 'schedule' | 'send'

export type Capacity = Post['capacity']

/** Why something is refused, withdrawn, stopped, failed or unknown; `code` names the cause, `data` what its sentence needs. */
export type Reason = { code: string; data: Record<string, unknown> }

export type PersonName = { id: string; name: string }

export type VerdictView = {
  channel: { id: string; slug: string; name: string }
  decision: Verdict['decision']
  verdict: Verdict
  /** `now`: asked for this page; else the decision it was asked for. */
  moment: Moment | 'now'
  at: string
}

/** `current`: it agrees to the post as it is now. One that is not is history. */
export type ApprovalView = { by: PersonName; at: string; note: string; current: boolean }

export type DeliveryView = {
  id: string
  channel: { id: string; slug: string; name: string }
  state: DeliveryState
  publishAt: string
  sentAt: string | null
  url: string | null
  captureId: string | null
  lookedUpAt: string | null
  reason: Reason | null
  /** For a delivery that a person makes: what to do, step by step. */
  instructions: Instructions | null
  /** The network has no way to take it down: whoever withdraws it does it by hand, then says so. */
  removal: 'itself' | 'by-hand'
}

/** What the reader of the page may do now; the command decides again. */
export type Possible = {
  edit: boolean
  submit: boolean
  approve: boolean
  refuse: boolean
  schedule: boolean
  withdraw: boolean
  reopen: boolean
}

export type PostView = {
  id: string
  state: PostState
  reason: Reason | null
  revision: number
  author: PersonName
  capacity: Capacity
  purpose: string | null
  language: string
  text: string
  answers: Record<string, string>
  wantedAt: string | null
  createdAt: string
  updatedAt: string
  /** What an approval agrees to. */
  contentHash: string
  channels: ChannelView[]
  media: MediaView[]
  verdicts: VerdictView[]
  /** Roles that may still answer what the charter asks; empty when it asks nobody. */
  awaits: string[]
  approvals: ApprovalView[]
  deliveries: DeliveryView[]
  history: EntryView[]
  can: Possible
}

/** A line of a list: enough to recognise a post and to know whether it needs someone. */
export type PostLine = {
  id: string
  state: PostState
  reason: Reason | null
  author: PersonName
  /** The first words. */
  excerpt: string
  language: string
  pictures: number
  firstMediaId: string | null
  channels: { id: string; slug: string; name: string; network: string }[]
  wantedAt: string | null
  /** The next sending, else the last one. */
  publishAt: string | null
  sentAt: string | null
  updatedAt: string
}

export type ByHandLine = {
  deliveryId: string
  post: PostLine
  channel: { id: string; slug: string; name: string; network: string }
  since: string
}

export type TodayView = {
  toApprove: PostLine[]
  /** What the reader wrote and must still see to: drafts, refusals, failures, unknown outcomes. */
  mine: PostLine[]
  byHand: ByHandLine[]
  upcoming: PostLine[]
  published: PostLine[]
  /** When the sender last ran; null when it never did. */
  senderLastBeatAt: string | null
}

/** Everything the composer needs to check at each keystroke: this draft's facts, never the list of members. */
export type DraftView = {
  post: PostView | null
  author: PersonName
  channels: ChannelView[]
  charter: Charter
  organisation: Organisation
  /** Of those shown, by id: which of them counts goes by the pictures and the words of the moment. */
  consents: Record<string, ConsentsByKinds>
}
