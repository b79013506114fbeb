import type { ConsultationItem, SuggestionState } from '@balise/server/consultations'
import type { ProposalState } from '@balise/server/drafts'
import type { IconName, Tone } from '../components/icons.ts'

type Look = { tone: Tone; icon: IconName }

/** A state is an icon and a word, always both. */
export const proposalLooks: Record<ProposalState, Look> = {
  open: { tone: 'idle', icon: 'dots' },
  accepted: { tone: 'ok', icon: 'check' },
  adjusted: { tone: 'ok', icon: 'draft' },
  read: { tone: 'advise', icon: 'eye' },
  rejected: { tone: 'gone', icon: 'x' },
}

export const suggestionLooks: Record<SuggestionState, Look> = {
  open: { tone: 'review', icon: 'wait' },
  retained: { tone: 'ok', icon: 'ok' },
  partly: { tone: 'ok', icon: 'check' },
  'not-retained': { tone: 'gone', icon: 'no' },
}

export const consultationLooks: Record<ConsultationItem['state'], Look> = {
  coming: { tone: 'idle', icon: 'clock' },
  open: { tone: 'ok', icon: 'chat' },
  over: { tone: 'gone', icon: 'lock' },
}
