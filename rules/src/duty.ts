import type { Charter } from './charter.ts'
import type { Facts } from './facts.ts'
import type { dutiesFr } from './messages/duties-fr.ts'
import type { Schema } from './schema.ts'
import type { OrganisationState } from './state.ts'
import type { Clock } from './time.ts'

export type DutySentences = typeof dutiesFr
export type DutyId = keyof DutySentences

/**
 * How a duty stands: `late` is over its date, `soon` nearly, `missing` was never done or never said, and `attest` waits
 * for a person to say that it is done.
 */
export type Standing = 'late' | 'missing' | 'attest' | 'soon'

/** Whom or what a duty is about, by its id in the organisation. */
export type About = { person: string } | { channel: string } | { contact: string } | { register: string }

type DataOf<Sentence> = Sentence extends (data: infer Data) => string ? Data : never

/** A duty that is not fulfilled, before it has its article and its words. */
export type Lack<Id extends DutyId> = {
  [Message in keyof DutySentences[Id]['findings']]: {
    message: Message
    data: DataOf<DutySentences[Id]['findings'][Message]> & Record<string, unknown>
    standing: Standing
    about?: About
    /** Day or instant from which it has been so. */
    since?: string
    /** Last day on which it may be done. */
    due?: string
  }
}[keyof DutySentences[Id]['findings']]

/** The organisation as an audit looks at it: one state, one instant, one rule. */
export type Audited = { state: OrganisationState; facts: Facts; clock: Clock; rule: string }

export type Auditor<Id extends DutyId> = (audited: Audited, report: (lack: Lack<Id>) => void) => void

/** What the charter asks of the organisation itself. A duty may bear the name of a kind that judges posts. */
export type DutyDefinition<Id extends DutyId, Parameters extends object> = {
  id: Id
  parameters: Schema
  defaults: Partial<Parameters>
  /** Done once per rule. */
  prepare(parameters: Parameters, charter: Charter): Auditor<Id>
}

export type AnyLack = {
  message: string
  data: Record<string, unknown>
  standing: Standing
  about?: About
  since?: string
  due?: string
}

/** Any duty, in the list of all. */
export type AnyDuty = {
  id: DutyId
  parameters: Schema
  defaults: object
  prepare(parameters: object, charter: Charter): (audited: Audited, report: (lack: AnyLack) => void) => void
}

/** Checks a duty against its sentences: a message without a sentence does not compile. */
export function defineDuty<Id extends DutyId, Parameters extends object>(
  duty: DutyDefinition<Id, Parameters>,
): DutyDefinition<Id, Parameters> {
  return duty
}
