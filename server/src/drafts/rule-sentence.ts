import { kindOf, mistakesIn, ruleSentence } from '@balise/rules'
import type { Charter, Effect, Kind } from '@balise/rules'
import type { Locale } from '../organisation/index.ts'
import type { ConfirmedRule } from './compose-charter.ts'
import { composeCharter } from './compose-charter.ts'
import type { DraftRule, Head, Hole } from './types.ts'

/** A charter of one sentence: what a single rule needs to be judged, or to be said in words. */
export function charterOfOne(head: Head, { quote, rule }: Pick<ConfirmedRule, 'quote' | 'rule'>): Charter {
  const passage = {
    id: 'sentence',
    kind: 'paragraph',
    level: 0,
    slug: '',
    number: null,
    words: quote,
  } as const
  return composeCharter(head, [passage], [{ passageId: passage.id, quote, rule }])
}

/** What Balise would do with a sentence; what its kind does in general when the rule does not hold together. */
export function sentenceOf(head: Head, one: Pick<ConfirmedRule, 'quote' | 'rule'>, locale: Locale): string {
  const charter = charterOfOne(head, one)
  if (mistakesIn(charter).length > 0) return kindOf(one.rule.kind)?.texts[locale].says ?? one.rule.kind
  return ruleSentence(charter.rules[0]!, charter, locale)
}

export const titleOfKind = (kind: string, locale: Locale): string => kindOf(kind)?.texts[locale].title ?? kind

export const strengthOfKind = (kind: string): Effect => kindOf(kind)?.strength ?? 'advise'

/** The holes of a rule as questions. A hole that the kind does not know is none. */
export function holesOf({ kind: id, holes }: DraftRule, locale: Locale): Hole[] {
  const kind: Kind | undefined = kindOf(id)
  return holes.flatMap((name) => {
    const schema = kind?.parameters.properties?.[name]
    const asks = kind?.texts[locale].parameters[name]
    return schema && asks ? [{ name, asks, schema }] : []
  })
}
