export type TakedownCause = 'withdrawn' | 'refused' | 'disagreement' | 'expired' | 'asked'
export type TakedownState = 'open' | 'removing' | 'gone' | 'not-recallable' | 'kept'

/** Instants are ISO 8601, days YYYY-MM-DD in the organisation's timezone. */
export type TakedownView = {
  id: string
  person: { id: string; name: string }
  postId: string
  deliveryId: string
  channel: { id: string; name: string; network: string }
  /** The first words of the post. */
  excerpt: string
  url: string | null
  sentAt: string | null
  /** A picture that shows the person; null once it is gone. */
  mediaId: string | null
  cause: TakedownCause
  note: string
  state: TakedownState
  openedAt: string
  dueOn: string
  isLate: boolean
  outcome: string
  /** The capture that shows that it is gone; its file may have been destroyed since. */
  capture: { isKept: boolean } | null
  byProgram: boolean
  closedAt: string | null
  closedBy: string | null
  /** `itself`: the network deletes. `by-hand`: a person does, then says so. `paper`: what was given cannot come back. */
  removal: 'itself' | 'by-hand' | 'paper'
}

/** Removals that somebody has to act on; the nearest clock is that of `nearest`, day YYYY-MM-DD. */
export type WaitingRemovals = {
  count: number
  dueOn: string
  isLate: boolean
  nearest: { person: string; channel: string; cause: TakedownCause }
}

/** What a family sees of one publication. */
export type ShownView = {
  deliveryId: string
  excerpt: string
  channel: string
  sentAt: string | null
  url: string | null
  mediaIds: string[]
  takedown: { state: TakedownState; openedAt: string; dueOn: string; closedAt: string | null } | null
}
