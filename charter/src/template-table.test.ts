import { deepEqual, equal, ok } from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { normRows, readNorms, templatesWithNorms } from './template-norms.ts'
import { templateTable } from './template-table.ts'

type Labelled = { id: string; seed: string; automatable: string }

const LABELLED = new URL('../../../shared/gold/seed-norms.jsonl', import.meta.url)
const PAGE = new URL('../../docs/templates.md', import.meta.url)
const skip = !existsSync(LABELLED) && 'no ../shared/gold beside the repository'

for (const name of templatesWithNorms()) {
  test(`every rule that carries a norm stands in the ${name} template`, () => {
    ok(normRows(name).length > 0)
  })

  test(`every norm that ${name} can check, stop or follow up is carried`, { skip }, () => {
    const norms = readNorms(name)
    const [seed] = Object.keys(norms)[0]!.split('-')
    const labelled = readFileSync(LABELLED, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Labelled)
      .filter((norm) => norm.seed === seed)
    deepEqual(
      Object.keys(norms),
      labelled.map(({ id }) => id),
    )
    deepEqual(
      labelled
        .filter(({ id, automatable }) => automatable !== 'informational' && norms[id]!.length === 0)
        .map(({ id }) => id),
      [],
    )
  })
}

test('docs/templates.md is the one that npm run templates writes', () => {
  equal(readFileSync(PAGE, 'utf8'), templateTable())
})
