import { readFileSync } from 'node:fs'
import { readCharter, readTemplate } from '@balise/charter'
import { check, checkPost, compile, factsOf, type Case, type Post, type Verdict } from '@balise/rules'
import { organisation } from '../organisation.ts'
import { contender } from './contender.ts'

/** The whole `asbl` charter, compiled once: with facts indexed once, as the server and the composer keep them, and with the case as it comes. */
export function balise() {
  const charter = readCharter(readTemplate('asbl'), 'asbl.md')
  const compiled = compile(charter)
  const acting = compiled.rules.filter(({ find }) => find).length
  const { version } = JSON.parse(
    readFileSync(new URL('../../../rules/package.json', import.meta.url), 'utf8'),
  ) as { version: string }
  const finds = (verdict: unknown) => (verdict as Verdict).findings.length > 0
  const rules = `the whole charter: ${acting} rules that check, with article, quote, sentence and remedies`
  const facts = factsOf(organisation)

  return [
    contender({
      name: '@balise/rules',
      version,
      rules: `${rules}; over facts indexed before the clock starts`,
      prepare: ({ now, post }) => ({ now, post }),
      check: (one: { now: string; post: Post }) => checkPost(compiled, facts, one),
      finds,
    }),
    contender({
      name: '@balise/rules, each case as it comes',
      version,
      rules: `${rules}; the organisation of each case is read anew, inside the clock`,
      // Each with an organisation of its own, as if it had just been read from JSON.
      prepare: (one) => ({ ...one, organisation: structuredClone(one.organisation) }),
      check: (one: Case) => check(compiled, one),
      finds,
    }),
  ]
}
