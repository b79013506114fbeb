import type { Answer, Totals } from './types.ts'

/** Below this, a total would tell who answered what. */
const FEWEST = 3

type Given = { rule_id: string; person_id: string; answer: string }

/** How many people gave each answer to each rule, each person counted once, by their last answer. */
export function totalsOf(given: Given[]): Map<string, Totals> {
  const byRule = new Map<string, Map<string, Answer>>()
  for (const { rule_id, person_id, answer } of given) {
    const people = byRule.get(rule_id) ?? new Map<string, Answer>()
    byRule.set(rule_id, people.set(person_id, answer as Answer))
  }
  return new Map([...byRule].map(([ruleId, people]) => [ruleId, countOf([...people.values()])]))
}

function countOf(answers: Answer[]): Totals {
  if (answers.length < FEWEST) return null
  const totals = { agree: 0, disagree: 0, unclear: 0 }
  for (const answer of answers) totals[answer]++
  return totals
}
