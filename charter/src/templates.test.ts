import { deepEqual, equal, notEqual, ok, throws } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Charter, CompiledCharter, Verdict } from '@balise/rules'
import { check, compile, readCase, ruleSentence } from '@balise/rules'
import { readCharter } from './read.ts'
import {
  isTemplate,
  listTemplateVersions,
  listTemplates,
  nameOfVersion,
  readTemplate,
  templateUrl,
  templateVersion,
} from './templates.ts'
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
  listTemplateVersions().map((version) => {
    const name = nameOfVersion(version)
    return [name, compile(readCharter(readTemplate(version.name, version.locale), `${name}.md`))]
  }),
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

  test(`the ${name} template is typeset in its language, and can be read aloud`, () => {
    const slip = charter.locale === 'fr' ? / [:;!?»]|« |'|\btu\b|·/ : /\s[:;!?]|[«»']/
    for (const { blocks, title } of charter.articles)
      for (const text of [title, ...blocks.map((block) => block.text)]) {
        equal(slip.exec(text)?.[0], undefined, text)
        ok(
          text.split(/[.!?]/).every((sentence) => sentence.split(' ').length <= 28),
          `too long to be read aloud: ${text}`,
        )
      }
  })
}

for (const version of listTemplateVersions()) {
  const name = nameOfVersion(version)
  for (const example of examplesIn(new URL(`../templates/${version.name}.cases/`, import.meta.url))) {
    test(`${name}: ${example.id.replaceAll('-', ' ')}`, () => {
      agrees(check(compiled.get(name)!, readCase(example.case, example.id)), example.expect)
    })
  }
}

for (const name of listTemplates('en')) {
  test(`the English ${name} template differs from the French one by its words only`, () => {
    const skeleton = ({ articles, rules, contacts, roles, ...charter }: Charter) => ({
      ...charter,
      title: null,
      organisation: null,
      locale: null,
      digest: null,
      contacts: Object.keys(contacts),
      roles: Object.keys(roles),
      articles: articles.map(({ title: _, blocks, ...article }) => ({
        ...article,
        blocks: blocks.map(({ text: _words, ...block }) => block),
      })),
      rules: rules.map(({ quote: _, ...rule }) => rule),
    })
    const french = compiled.get(name)!.charter
    const english = compiled.get(`${name}.en`)!.charter
    deepEqual(skeleton(english), skeleton(french))
    for (const [index, { title, blocks }] of english.articles.entries()) {
      const before = french.articles[index]!
      notEqual(title, before.title)
      for (const [place, { text }] of blocks.entries()) notEqual(text, before.blocks[place]!.text)
    }
  })
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

test('a template is in French, and in English under a name of its own', () => {
  deepEqual(templateVersion('asbl'), { name: 'asbl', locale: 'fr' })
  deepEqual(templateVersion('asbl.en'), { name: 'asbl', locale: 'en' })
  equal(templateVersion('cpe.en'), undefined)
  equal(templateVersion('asbl.fr'), undefined)
  throws(() => templateUrl('cpe', 'en'), RangeError)
})
