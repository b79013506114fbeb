import type { Mistake } from '@balise/charter'
import type { ModelFailure } from '@balise/charter/norms'
import type { Block, Charter, Effect, Rule, Schema } from '@balise/rules'
import type { Locale } from '../organisation/index.ts'

export const ORIGINS = ['file', 'template', 'version', 'scratch'] as const
export type Origin = (typeof ORIGINS)[number]

/** What a charter says of itself before its first article. */
export type Head = Omit<Charter, 'articles' | 'rules' | 'digest'>

/** A rule without its place: the article and the sentence are those of its passage. */
export type DraftRule = Omit<Rule, 'article' | 'quote'>

/** An article's heading, or a sentence under it. */
export type DraftPassage = {
  id: string
  kind: 'article' | Block['kind']
  /** Of an article, 1 to 3. */
  level: number
  /** Of an article: its id in the charter's file. */
  slug: string
  number: string | null
  words: string
  revision: number
}

export type ProposalState = 'open' | 'accepted' | 'adjusted' | 'read' | 'rejected'
export type FaultState = 'open' | 'corrected' | 'left'

/** How a sentence was read, for the person who decides. */
export type Reading = {
  modality: string
  confidence: number
  why: string
  bearer: string | null
  /** A language model proposed it; else grammar did. */
  origin?: 'model'
}

export type ImportView = {
  fileName: string
  bytes: number
  state: 'waiting' | 'reading' | 'read' | 'refused'
  percent: number
  refusal: Record<Locale, string> | null
  source: {
    type: string
    pages: number | null
    words: number
    recognisedPages: number[]
    /** What the model that was asked added, or why it did not. */
    model?: { host: string; proposals: number; failure: ModelFailure['reason'] | null } | null
  } | null
}

/** Who decided what, and when. */
export type Decided = { by: string | null; at: string; reason: string }

/** A hole of a rule, as a question with the values that may answer it. */
export type Hole = { name: string; asks: string; schema: Schema }

export type ProposalView = {
  id: string
  revision: number
  passageId: string
  /** Of the article it stands in. */
  heading: string
  quote: string
  reading: Reading | null
  state: ProposalState
  decided: Decided | null
  rule: DraftRule
  kindTitle: string
  /** The strongest effect that the kind may have. */
  strength: Effect
  /** What Balise would do, or does, with the sentence. */
  sentence: string
  holes: Hole[]
  /** The passage's words have changed since it was decided. */
  wordsChanged: boolean
}

export type FaultView = {
  id: string
  revision: number
  passageId: string | null
  kind: string
  quote: string
  message: string
  suggestion: string
  /** The words that would be corrected; null when it is about what was left out of the text. */
  words: string | null
  state: FaultState
  decided: Decided | null
}

/** Proposals that one decision may settle together: of one kind, or `carried` by the document itself. */
export type ProposalGroup = { kind: string; title: string; proposalIds: string[] }

export type Progress = Record<ProposalState, number> & { total: number }

export type DraftItem = {
  id: string
  title: string
  version: string
  origin: Origin
  originName: string
  createdAt: string
  importing: ImportView['state'] | null
  percent: number
  progress: Progress
  openFaults: number
  versions: number
}

export type DraftVersionItem = {
  id: string
  number: number
  note: string
  madeBy: string | null
  madeAt: string
}

export type Contribution = { author: string | null; writtenAt: string | null; words: string[] }

export type DraftView = DraftItem & {
  revision: number
  head: Head
  file: ImportView | null
  passages: DraftPassage[]
  contributions: Contribution[]
  faults: FaultView[]
  history: DraftVersionItem[]
  /** Why the file could not be adopted as it is; empty when it can. */
  mistakes: Mistake[]
}

export type ReviewView = {
  id: string
  title: string
  head: Head
  passages: DraftPassage[]
  proposals: ProposalView[]
  faults: FaultView[]
  progress: Progress
  groups: ProposalGroup[]
}

/** Words kept, added and taken away from one text to the next. */
export type WordRun = { is: 'same' | 'added' | 'removed'; words: string }

export type ComparedPassage = {
  id: string
  kind: DraftPassage['kind']
  number: string | null
  change: 'same' | 'added' | 'removed' | 'changed'
  runs: WordRun[]
}

export type ComparedRule = {
  id: string
  change: 'added' | 'removed' | 'changed'
  before: string | null
  after: string | null
  fields: string[]
  /** Role ids, or audiences of the charter when the rule names none. */
  binds: string[]
}

export type Comparison = { passages: ComparedPassage[]; rules: ComparedRule[] }

/** A version of a draft, as it stood. */
export type DraftVersion = DraftVersionItem & {
  draftId: string
  source: string
  passages: DraftPassage[]
  /** Rule id → id of the proposal it came from. */
  ruleIds: Record<string, string>
}
