import { readFileSync } from 'node:fs'
import { readCharter, readTemplate } from '@balise/charter'
import { check, compile, type Verdict } from '@balise/rules'
import { contender } from './contender.ts'

/** The whole `asbl` charter, compiled once; the case as it comes. */
export async function balise() {
  const charter = readCharter(readTemplate('asbl'), 'asbl.md')
  const compiled = compile(charter)
  const rules = charter.rules.filter(({ kind }) => kind !== 'read').length
  const { version } = JSON.parse(
    readFileSync(new URL('../../../rules/package.json', import.meta.url), 'utf8'),
  ) as { version: string }

  return contender({
    name: '@balise/rules',
    version,
    rules: `the whole charter: ${rules} rules that check, from the case as it is, with article, quote, sentence and remedies`,
    prepare: (one) => one,
    check: (one) => check(compiled, one),
    finds: (verdict) => (verdict as Verdict).findings.length > 0,
  })
}
