import type { Country, Formality, Status } from './formalities/formality.ts'

export type Vote = {
  present: number | null
  needed: number | null
  for: number | null
  against: number | null
  abstain: number | null
}

/** One step of the checklist. `standing`: `late` once its last day is over and nothing was said. */
export type StepView = Pick<Formality, 'id' | 'source' | 'url' | 'readOn'> & {
  title: string
  says: string
  standing: 'done' | 'set-aside' | 'late' | 'open'
  /** Last day; null when there is none. */
  dueOn: string | null
  /** Measures wait for it. */
  holdsMeasures: boolean
  doneOn: string | null
  note: string
  recordedBy: string | null
}

/** Rules by which someone could be reproached with something, and whether they may be used. */
export type MeasuresLock = {
  /** Ids of the rules. */
  rules: string[]
  locked: boolean
  /** First day on which they hold; null while a step is open. */
  from: string | null
  /** Steps that they wait for. */
  waitsFor: string[]
}

export type AdoptionView = {
  id: string
  version: { id: string; version: string; title: string }
  body: string
  decidedOn: string
  effectiveOn: string
  reviewOn: string | null
  reviewPassed: boolean
  vote: Vote
  digest: string
  country: Country
  status: Status
  staffCount: number
  recordedBy: string | null
  recordedAt: string
  steps: StepView[]
  measures: MeasuresLock
}
