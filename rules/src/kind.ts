import type { Charter, Effect } from './charter.ts'
import type { DutyId } from './duty.ts'
import type { At, Remedy } from './finding.ts'
import type { kindsFr } from './messages/kinds-fr.ts'
import type { Schema } from './schema.ts'
import type { Situation } from './situation.ts'

export type Sentences = typeof kindsFr
export type KindId = keyof Sentences

type DataOf<Sentence> = Sentence extends (data: infer Data) => string ? Data : never
type QuestionsOf<Id extends KindId> = Sentences[Id] extends { questions: infer Questions }
  ? Questions
  : Record<never, never>

/** A finding before it has its article, its effect and its words. `message` names the sentence, `data` fills it. */
export type Hit<Id extends KindId> = {
  [Message in keyof Sentences[Id]['findings']]: {
    message: Message
    data: DataOf<Sentences[Id]['findings'][Message]> & Record<string, unknown>
    at?: At
    /** The strongest effect this hit may have; that of the kind when left out. */
    atMost?: Effect
    remedies?: Remedy[]
    /** A question of the author's; its sentence stands among the kind's `questions`, under the same name. */
    ask?: Message extends keyof QuestionsOf<Id> ? { id: string; answers: string[] } : never
  }
}[keyof Sentences[Id]['findings']]

/** What one rule looks for in one situation: it reports each thing it finds, in their order. */
export type Finder<Id extends KindId> = (situation: Situation, report: (hit: Hit<Id>) => void) => void

/** What a kind judges: a post, the organisation itself, or nothing (it is there to be read). */
export type Subject = 'post' | 'organisation' | 'reading'

/**
 * How far the program goes with a rule: it decides alone; it flags, and a person decides; it records a step that people
 * take, such as a signature or an agreement; or it only has the sentence read.
 */
export type Hold = 'decided' | 'flagged' | 'recorded' | 'read'

/** A rule kind: code; a rule is a kind with its parameters, in a charter. */
export type KindDefinition<Id extends KindId, Parameters extends object> = {
  id: Id
  subject: Subject
  /** The strongest effect it may have by itself. */
  strength: Effect
  parameters: Schema
  defaults: Partial<Parameters>
  /** What a rule that blocks is, with these parameters; left out, the program decides it. */
  hold?(parameters: Parameters): Hold
  /** Done once per rule, when the charter is compiled: lists become sets and words become matchers here. */
  prepare(parameters: Parameters, charter: Charter): Finder<Id>
}

/** The texts of a kind for people: its name, what it checks, and what each parameter decides. */
export type KindTexts = { title: string; says: string; parameters: Record<string, string> }

/** Any hit, once it no longer matters which kind it came from. */
export type AnyHit = {
  message: string
  data: Record<string, unknown>
  at?: At
  atMost?: Effect
  remedies?: Remedy[]
  ask?: { id: string; answers: string[] }
}

export type AnyFinder = (situation: Situation, report: (hit: AnyHit) => void) => void

/** Any kind, in the list of all. */
export type AnyKind = {
  id: KindId | DutyId
  subject: Subject
  strength: Effect
  parameters: Schema
  defaults: object
  hold?(parameters: object): Hold
  prepare(parameters: object, charter: Charter): AnyFinder
}

/** A kind as the catalogue shows it. */
export type Kind = {
  id: KindId | DutyId
  subject: Subject
  strength: Effect
  /** How far the program goes at the strongest effect, with the defaults. */
  hold: Hold
  parameters: Schema
  defaults: Record<string, unknown>
  texts: { fr: KindTexts; en: KindTexts }
}

/** Checks a kind against its sentences: a message without a sentence does not compile. */
export function defineKind<Id extends KindId, Parameters extends object>(
  kind: KindDefinition<Id, Parameters>,
): KindDefinition<Id, Parameters> {
  return kind
}

export const textList: Schema = { type: 'array', items: { type: 'string', minLength: 1 } }

/** For what a rule cannot do without: nobody at all could never approve, nor publish. */
export const filledList: Schema = { ...textList, minItems: 1 }
