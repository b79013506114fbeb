import type { ConsentStatus } from '@balise/server/consents'
import type { Effect } from '@balise/rules'
import type { IconName, Tone } from './icons.ts'

/** How each state looks: an icon and a colour, the word comes from the catalogue. */
type Look = { tone: Tone; icon: IconName; look?: 'live' | 'draft' }

export type PostState =
  | 'draft'
  | 'to-approve'
  | 'approved'
  | 'scheduled'
  | 'sending'
  | 'published'
  | 'refused'
  | 'withdrawn'
  | 'failed'

export type DeliveryState =
  'scheduled' | 'sending' | 'by-hand' | 'sent' | 'unknown' | 'failed' | 'stopped' | 'withdrawn' | 'removed'

export type ConsentState = ConsentStatus
export type Decision = 'allow' | Effect

export const postLooks: Record<PostState, Look> = {
  draft: { tone: 'idle', icon: 'draft', look: 'draft' },
  'to-approve': { tone: 'review', icon: 'wait' },
  approved: { tone: 'ok', icon: 'ok' },
  scheduled: { tone: 'plan', icon: 'clock' },
  sending: { tone: 'plan', icon: 'clock' },
  published: { tone: 'ok', icon: 'live', look: 'live' },
  refused: { tone: 'block', icon: 'no' },
  withdrawn: { tone: 'gone', icon: 'gone' },
  failed: { tone: 'block', icon: 'warn' },
}

export const deliveryLooks: Record<DeliveryState, Look> = {
  scheduled: { tone: 'plan', icon: 'clock' },
  sending: { tone: 'plan', icon: 'clock' },
  'by-hand': { tone: 'review', icon: 'user' },
  sent: { tone: 'ok', icon: 'live' },
  unknown: { tone: 'review', icon: 'clock' },
  failed: { tone: 'block', icon: 'warn' },
  stopped: { tone: 'block', icon: 'block' },
  withdrawn: { tone: 'gone', icon: 'gone' },
  removed: { tone: 'gone', icon: 'gone' },
}

export const consentLooks: Record<ConsentState, Look> = {
  yes: { tone: 'ok', icon: 'ok' },
  no: { tone: 'block', icon: 'no' },
  withdrawn: { tone: 'gone', icon: 'gone' },
  expired: { tone: 'review', icon: 'clock' },
  waiting: { tone: 'review', icon: 'wait' },
  disagreement: { tone: 'block', icon: 'warn' },
  asked: { tone: 'idle', icon: 'wait' },
  none: { tone: 'idle', icon: 'clock' },
}

export const effectLooks: Record<Effect, Look> = {
  advise: { tone: 'advise', icon: 'advise' },
  review: { tone: 'review', icon: 'review' },
  block: { tone: 'block', icon: 'block' },
}

export const decisionLooks: Record<Decision, Look> = {
  ...effectLooks,
  advise: { tone: 'ok', icon: 'ok' },
  allow: { tone: 'ok', icon: 'ok' },
}
