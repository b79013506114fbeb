import type { Effect } from '@balise/rules'
import type { DraftPassage } from '../drafts/index.ts'

export const ANSWERS = ['agree', 'disagree', 'unclear'] as const
export type Answer = (typeof ANSWERS)[number]

export type SuggestionState = 'open' | 'retained' | 'partly' | 'not-retained'

/** Where what was said stands now: on the words it was said of, on words near enough, or on none that is left. */
export type Anchor = { passageId: string; how: 'same' | 'carried' } | { passageId: null; how: 'orphaned' }

export type SuggestionView = {
  id: string
  revision: number
  anchor: Anchor
  /** The words that the author read. */
  passageWords: string
  body: string
  /** Other words for the passage; null for a comment. */
  wording: string | null
  author: string
  /** The reader wrote it. */
  own: boolean
  writtenAt: string
  state: SuggestionState
  closed: { by: string | null; at: string; reason: string } | null
}

/** How many gave each answer; null while fewer than three did, so that nobody is guessed. */
export type Totals = Record<Answer, number> | null

export type Invited = { everyone: boolean; roles: string[]; units: { id: string; name: string }[] }

export type ConsultationItem = {
  id: string
  draftId: string
  title: string
  question: string
  versionNumber: number
  opensAt: string
  closesAt: string
  state: 'coming' | 'open' | 'over'
  invited: Invited
}

/** A rule as it is asked about. `totals` are those of everyone; `own` is the reader's answer. */
export type AskedRule = {
  /** Of the proposal it came from: the same in the next version. */
  id: string
  sentence: string
  effect: Effect
  own: Answer | null
  totals: Totals
}

export type ConsultationView = ConsultationItem & {
  organisation: string
  openedBy: string | null
  /** What the reader may do now. */
  mayAnswer: boolean
  mayRun: boolean
  passages: (DraftPassage & { rules: AskedRule[]; suggestions: SuggestionView[] })[]
  /** How many people answered at least once; for those who run it. */
  answered: number
}

/** What was said of a draft, beside its text as it is now. */
export type DiscussionView = {
  suggestions: SuggestionView[]
  /** By id of the proposal, over every consultation of the draft: each one's last answer. */
  totals: Record<string, Totals>
  consultations: ConsultationItem[]
}
