import type { Case } from './case.ts'
import { check } from './check.ts'
import type { CompiledCharter } from './compile.ts'
import type { Verdict } from './finding.ts'
import type { Locale } from './messages/language.ts'

type Decision = Verdict['decision']

/** One post whose answer would be another, with its place in the list that was given. */
export type Shift = { case: number; before: Decision; after: Decision }

/** One rule that would say something else: the cases in which it would begin, or cease, to find something. */
export type RuleShift = { rule: string; begins: number[]; ceases: number[] }

export type WhatIf = {
  cases: number
  shifts: Shift[]
  /** In the order of the charter to come, then what it no longer has. */
  rules: RuleShift[]
}

/**
 * What another charter would have answered to the same posts, with the facts of their own day.
 *
 * @param cases  as `readCase` accepts them
 */
export function whatIf(
  before: CompiledCharter,
  after: CompiledCharter,
  cases: readonly Case[],
  locale: Locale = 'fr',
): WhatIf {
  const shifts: Shift[] = []
  const order = [...after.charter.rules, ...before.charter.rules].map(({ id }) => id)
  const rules = new Map(order.map((rule): [string, RuleShift] => [rule, { rule, begins: [], ceases: [] }]))

  cases.forEach((given, place) => {
    const was = check(before, given, locale)
    const will = check(after, given, locale)
    if (was.decision !== will.decision)
      shifts.push({ case: place, before: was.decision, after: will.decision })
    const [then, now] = [speaking(was), speaking(will)]
    for (const rule of now) if (!then.has(rule)) rules.get(rule)!.begins.push(place)
    for (const rule of then) if (!now.has(rule)) rules.get(rule)!.ceases.push(place)
  })
  return {
    cases: cases.length,
    shifts,
    rules: [...rules.values()].filter(({ begins, ceases }) => begins.length + ceases.length > 0),
  }
}

const speaking = ({ findings }: Verdict) => new Set(findings.map(({ rule }) => rule))
