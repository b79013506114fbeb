import type { Charter, Finding, Locale, RuleExample } from '@balise/rules'
import { check, compile } from '@balise/rules'
import { exampleCase } from './example-case.ts'

/** What one example gave: `holds` when the rule found something exactly where it had to. */
export type ExampleResult = RuleExample & {
  rule: string
  /** Its place among the examples of the rule, from 0. */
  index: number
  holds: boolean
  findings: Finding[]
}

export type CharterTest = {
  results: ExampleResult[]
  /** Rules that act and have no example: nothing shows that they do what their sentence says. */
  withoutExample: string[]
}

/** Runs the examples stored with the rules, each rule alone. */
export function testCharter(charter: Charter, locale: Locale = charter.locale): CharterTest {
  const acting = charter.rules.filter(({ kind }) => kind !== 'read')
  const results = acting.flatMap((rule) => {
    const compiled = compile({ ...charter, rules: [rule] })
    return rule.examples.map((example, index) => {
      const { findings } = check(compiled, exampleCase(rule, charter, example.given), locale)
      return {
        ...example,
        rule: rule.id,
        index,
        findings,
        holds: findings.length > 0 === (example.outcome === 'fail'),
      }
    })
  })
  return {
    results,
    withoutExample: acting.filter(({ examples }) => examples.length === 0).map(({ id }) => id),
  }
}
