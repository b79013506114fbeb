import type { Authority, FamilyLanguage, PictureKind } from '../types.ts'
import type { Column } from './columns.ts'

export type KnownPerson = {
  id: string
  name: string
  unitId: string | null
  bornOn: string | null
  bornYear: number | null
  minor: boolean
}

/** Someone a file speaks of. `key`: their id when they are here, else a name of the file's own. */
export type PlannedPerson = Omit<KnownPerson, 'id'> & { key: string; known: boolean; kind: string }

export type PlannedHolder = {
  name: string
  authority: Authority
  email: string | null
  language: FamilyLanguage
}

export type HolderDoes = 'add' | 'reach' | 'find'

export type PlannedAnswer = {
  channelId: string
  picture: PictureKind
  answer: 'granted' | 'refused'
  givenOn: string
  untilOn: string | null
}

export type PlannedLine = {
  line: number
  person: string
  /** `does`: adds them, gives the address of someone who had none, or finds them as they are. */
  holder: (PlannedHolder & { does: HolderDoes }) | null
  answer: PlannedAnswer | null
}

export type FaultCode =
  | 'no-name-column'
  | 'missing'
  | 'too-long'
  | 'several'
  | 'kind'
  | 'yes-or-no'
  | 'birth'
  | 'unit'
  | 'authority'
  | 'email'
  | 'language'
  | 'channel'
  | 'picture'
  | 'day'
  | 'in-the-future'
  | 'before-date'

/** What is wrong, where, and (by its code) what was expected there. */
export type Fault = { line: number; column: Column; got: string; code: FaultCode }

export type Plan = { lines: PlannedLine[]; people: PlannedPerson[]; faults: Fault[]; unknown: string[] }

/** Ids of what an import added, and of the answers that its own took the place of. */
export type Made = {
  people: string[]
  holders: string[]
  /** Those who were here without an address. */
  reached: string[]
  shown: string[]
  answers: string[]
  superseded: string[]
}

export type ImportView = {
  id: string
  fileName: string
  state: 'previewed' | 'applied' | 'undone'
  madeAt: string
  counts: { lines: number; added: number; matched: number; answers: number; faulty: number }
  /** Some of the lines, as they will be done. */
  lines: {
    line: number
    person: string
    known: boolean
    holder: { name: string; does: HolderDoes } | null
    answer: PlannedAnswer | null
  }[]
  /** How many come before these, and after. */
  before: number
  after: number
  faults: Fault[]
  unknown: string[]
}
