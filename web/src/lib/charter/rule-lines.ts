import { openQuestions } from '@balise/charter/open-questions'
import { holdOf } from '@balise/rules'
import type { Charter, Effect, Rule } from '@balise/rules'
import type { Locale } from '../locale.ts'

export const STRENGTHS = ['block', 'review', 'advise', 'recorded', 'read'] as const
export type Strength = Effect | 'recorded' | 'read'

/** A rule beside its sentence: what Balise does, how far it goes, what the charter leaves open. */
export type RuleLine = { id: string; kind: string; sentence: string; strength: Strength; open: string[] }

export function ruleLines(
  { charter, rules }: { charter: Charter; rules: { id: string; sentence: string }[] },
  locale: Locale,
): RuleLine[] {
  const known = new Map(charter.rules.map((rule) => [rule.id, rule]))
  return rules.flatMap(({ id, sentence }) => {
    const rule = known.get(id)
    return rule
      ? [{ id, kind: rule.kind, sentence, strength: strengthOf(rule), open: openQuestions(rule, locale) }]
      : []
  })
}

/** How far the program goes today: an open rule only advises; a step is recorded; what no post can break is read. */
export function strengthOf(rule: Rule): Strength {
  const hold = holdOf(rule)
  if (hold === 'read') return hold
  if (rule.holes.length > 0) return 'advise'
  if (hold === 'recorded') return hold
  return hold === 'flagged' && rule.effect === 'block' ? 'review' : rule.effect
}
