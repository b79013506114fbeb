import { deepEqual, equal, ok } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { CompiledCharter, Verdict } from '@balise/rules'
import { check, compile, readCase, ruleSentence } from '@balise/rules'
import { readCharter } from './read.ts'
import { isTemplate, listTemplates, readTemplate } from './templates.ts'
import { testCharter } from './test-charter.ts'

type Expect = { decision?: string[]; kinds?: string[]; anyKind?: string[]; not?: string[] }
type Example = { id: string; charter: string; expect: Expect; case: unknown }

const SHARED = new URL('../../../shared/cases/', import.meta.url)

function examplesIn(folder: URL): Example[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Example)
}

function agrees(
  { decision, findings }: Verdict,
  { decision: decisions, kinds = [], anyKind, not = [] }: Expect,
) {
  const found = new Set<string>(findings.map(({ kind }) => kind))
  ok(decisions?.includes(decision) ?? true, `the decision is ${decision}, not ${decisions?.join(' or ')}`)
  deepEqual(
    kinds.filter((kind) => !found.has(kind)),
    [],
  )
  ok(anyKind?.some((kind) => found.has(kind)) ?? true, `none of ${anyKind?.join(', ')}`)
  deepEqual(
    not.filter((kind) => found.has(kind)),
    [],
  )
}

const compiled = new Map<string, CompiledCharter>(
  listTemplates().map((name) => [name, compile(readCharter(readTemplate(name), `${name}.md`))]),
)

for (const [name, { charter }] of compiled) {
  test(`every example in the ${name} template holds`, () => {
    const { results } = testCharter(charter)
    deepEqual(
      results.filter(({ holds }) => !holds).map(({ rule, index, findings }) => ({ rule, index, findings })),
      [],
    )
  })

  test(`every rule of the ${name} template that acts has an example that passes or fails`, () => {
    deepEqual(testCharter(charter).withoutExample, [])
  })

  test(`every rule of the ${name} template reads as a sentence in both languages`, () => {
    for (const rule of charter.rules)
      for (const locale of ['fr', 'en'] as const) ok(ruleSentence(rule, charter, locale))
  })

  test(`the ${name} template says « vous », with the spaces of French`, () => {
    for (const { blocks, title } of charter.articles)
      for (const text of [title, ...blocks.map((block) => block.text)]) {
        equal(/ [:;!?»]|« |'|\btu\b|·/.exec(text)?.[0], undefined, text)
        ok(
          text.split(/[.!?]/).every((sentence) => sentence.split(' ').length <= 28),
          `too long to be read aloud: ${text}`,
        )
      }
  })

  for (const example of examplesIn(new URL(`../templates/${name}.cases/`, import.meta.url))) {
    test(`${name}: ${example.id.replaceAll('-', ' ')}`, () => {
      agrees(check(compiled.get(name)!, readCase(example.case, example.id)), example.expect)
    })
  }
}

const isShared = existsSync(SHARED)
test(
  'the shared example cases agree',
  { skip: !isShared && 'no ../shared/cases beside the repository' },
  async (t) => {
    for (const example of examplesIn(SHARED)) {
      const charter = compiled.get(example.charter)
      const skip = !charter && `the template ${example.charter} is not written yet`
      await t.test(`${example.charter}: ${example.id.replaceAll('-', ' ')}`, { skip }, () => {
        agrees(check(charter!, readCase(example.case, example.id)), example.expect)
      })
    }
  },
)

test('a template is known by its name', () => {
  ok(isTemplate('asbl'))
  ok(!isTemplate('asbl.md'))
  ok(!isTemplate('__proto__'))
})
