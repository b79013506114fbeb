import type { PersonalMark } from '@balise/rules/personal-marks'
import type { Country } from './country.ts'
import type { LawId } from './law/rules.ts'
import type { TradeId } from './trades.ts'

type Nothing = Record<never, never>

/** What can be said of a fault, with what each sentence needs. The words before the point are its kind. */
export type SayingData = {
  'blank-contact': Nothing
  'blank-figure': { blank: string }
  'unfinished.blank': Nothing
  'unfinished.no-verb': Nothing
  'unfinished.condition': Nothing
  'unfinished.ellipsis': Nothing
  'unfinished.colon': Nothing
  'unfinished.word': { word: string }
  'heading-without-rule': { title: string }
  'heading-mismatch': { title: string; about: string }
  'contradiction.ought': { other: string }
  'contradiction.figure': { here: string; there: string; other: string }
  'contradiction.quality': { quality: string; other: string }
  'dead-network': { name: string; on: string; instead: string | null }
  'renamed-network': { name: string; on: string; now: string }
  'vague.amount': { amount: string }
  'vague.hours': { hours: string }
  'personal-data': { what: PersonalMark['what'] }
  'personal-data.names': { names: string }
  'hidden-email': Nothing
  'date-mismatch.alone': { year: number; other: number }
  'date-mismatch.calendar': { date: string }
  'date-mismatch.stated': { date: string; other: string }
  'date-mismatch.past': { date: string }
  'copied-sentence.trade': { trade: TradeId }
  'copied-sentence.organisation': { name: string }
  furniture: { removed: boolean }
  'rule-in-comment': Nothing
  'glued-words': { parts: string | null }
  'doubled-letters': { mended: string | null }
  cut: { word: string }
} & { [Id in LawId as `law.${Id}`]: { country: Country } }

export type SayingId = keyof SayingData

/** The fact, then why it is a fault; and the way out. */
export type Saying<Data> = { says: (data: Data) => string; suggests: (data: Data) => string }
export type Sayings = { [Id in SayingId]: Saying<SayingData[Id]> }
