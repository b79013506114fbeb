import type { Charter, Finding, Locale, RuleExample } from '@balise/rules'
import { check, compile, DataError, kindOf } from '@balise/rules'
import { exampleCase } from './example-case.ts'

/** What one example gave: `holds` when the rule found something exactly where it had to. */
export type ExampleResult = RuleExample & {
  rule: string
  /** Its place among the examples of the rule, from 0. */
  index: number
  holds: boolean
  findings: Finding[]
  /** What is wrong with the facts that it gives, in English; then nothing was checked. */
  mistake?: string
}

export type CharterTest = {
  results: ExampleResult[]
  /** Rules that act and have no example: nothing shows that they do what their sentence says. */
  withoutExample: string[]
}

/** Runs the examples stored with the rules, each rule alone. */
export function testCharter(charter: Charter, locale: Locale = charter.locale): CharterTest {
  const acting = charter.rules.filter(({ kind }) => kindOf(kind)?.subject === 'post')
  const results = acting.flatMap((rule) => {
    const compiled = compile({ ...charter, rules: [rule] })
    return rule.examples.map((example, index) => {
      const result = { ...example, rule: rule.id, index }
      try {
        const { findings } = check(compiled, exampleCase(rule, charter, example.given), locale)
        return { ...result, findings, holds: findings.length > 0 === (example.outcome === 'fail') }
      } catch (error) {
        if (!(error instanceof DataError)) throw error
        return { ...result, findings: [], holds: false, mistake: error.message }
      }
    })
  })
  return {
    results,
    withoutExample: acting.filter(({ examples }) => examples.length === 0).map(({ id }) => id),
  }
}
