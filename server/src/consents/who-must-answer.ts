import type { ConsentAct, Country } from './types.ts'

/** Age from which nobody answers for someone any more: French Civil Code, art. 414; Belgian, 488; Québec's, 153. */
const MAJORITY = 18

export type Birth = { bornOn: string | null; bornYear: number | null }

/**
 * Years of age on a day; with the year alone, the younger of the two ages it may be. Null when nothing is known.
 *
 * @param today YYYY-MM-DD
 */
export function ageOn({ bornOn, bornYear }: Birth, today: string): number | null {
  if (bornOn)
    return Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (today.slice(5) < bornOn.slice(5) ? 1 : 0)
  return bornYear === null ? null : Number(today.slice(0, 4)) - bornYear - 1
}

/** A birth decides, once it is known; until then, what was ticked. */
export function isMinorOn(person: Birth & { minor: boolean }, today: string): boolean {
  const age = ageOn(person, today)
  return age === null ? person.minor : age < MAJORITY
}

/**
 * What the young person's own answer is to the question. `word`: they are asked what they think, and their no counts.
 * `also`: their yes is needed beside that of their parents. `only`: theirs alone is.
 */
export type OwnAnswer = 'word' | 'also' | 'only'

export type Needed = {
  /** How many holders of authority must say yes. */
  holders: number
  own: OwnAnswer
  /** Why this number: a sentence of the catalogue, or the organisation's own. */
  because: NeededReason
}
export type NeededReason =
  { code: 'adult' | 'own-age' | 'country' | 'charter' } | { code: 'organisation' | 'person'; says: string }

/** From this age on, per country, with the place where it was read (docs/guide says it too). */
const OWN: Record<Country, { from: number; own: OwnAnswer }> = {
  // Civil Code 371-1: the child takes part according to age and maturity; the parents decide until 18.
  FR: { from: MAJORITY, own: 'word' },
  // be.brussels: both parents before 14, then the child and the parents together.
  BE: { from: 14, own: 'also' },
  // Law 25: the holder of parental authority consents for a minor under 14, the minor from 14 on.
  QC: { from: 14, own: 'only' },
}

/**
 * Law 2024-120 (372-1 of the French Civil Code): parents protect their child's image in common, so a publication takes
 * both; taking the picture is a usual act, which one may do. Belgium and Québec: one is enough unless conflict is known.
 */
export const COUNTRY_HOLDERS: Record<Country, Record<ConsentAct, number>> = {
  FR: { publish: 2, capture: 1 },
  BE: { publish: 1, capture: 1 },
  QC: { publish: 1, capture: 1 },
}

type Situation = {
  country: Country
  act: ConsentAct
  minor: boolean
  age: number | null
  /** The charter's rule, 1 when it says nothing. */
  charterHolders: number
  /** Decided by the organisation for everyone, with its reason; null: the country's. */
  setting: { holders: number; reason: string } | null
  /** Decided for this person: a parent alone in holding authority, a judge's decision. */
  person: { holders: number; reason: string } | null
}

/** How many must say yes, and why. The charter may ask for more than the country, never for less. */
export function whoMustAnswer(situation: Situation): Needed {
  const { country, act, minor, age, charterHolders, setting, person } = situation
  if (!minor) return { holders: 1, own: 'word', because: { code: 'adult' } }
  const { from, own: grown } = OWN[country]
  const own = age !== null && age >= from ? grown : 'word'
  if (own === 'only') return { holders: 1, own, because: { code: 'own-age' } }
  if (person) return { holders: person.holders, own, because: { code: 'person', says: person.reason } }
  const usual = setting?.holders ?? COUNTRY_HOLDERS[country][act]
  if (charterHolders > usual) return { holders: charterHolders, own, because: { code: 'charter' } }
  if (setting) return { holders: usual, own, because: { code: 'organisation', says: setting.reason } }
  return { holders: usual, own, because: { code: 'country' } }
}
