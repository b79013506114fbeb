import { deepEqual, equal, ok } from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import type { Effect } from '../charter.ts'
import { contentHash } from '../content-hash.ts'
import { textsOf } from '../engine.ts'
import { factsOf } from '../facts.ts'
import type { AnyHit } from '../kind.ts'
import { situationOf } from '../situation.ts'
import { givenCase, givenCharter, givenRule, verdictOf } from './given.ts'
import type { Changes } from './given.ts'
import { compile, whole } from '../whole.ts'
import { definitions } from './index.ts'

const HEADINGS = ['Ce que la règle vérifie', 'Paramètres', 'Exemples', 'Limites', 'Source']
const OUTCOMES: Record<string, Effect | 'allow'> = {
  refusé: 'block',
  accord: 'review',
  conseil: 'advise',
  accepté: 'allow',
}

const beside = (name: string) => new URL(name, import.meta.url)

type Example = { outcome: Effect | 'allow'; message: string | undefined; changes: Changes }

function examplesOf(page: string): Example[] {
  return [...page.matchAll(/^```json (\S+)(?: (\S+))?\n([\s\S]*?)^```/gm)].map(([, word, message, json]) => ({
    outcome: OUTCOMES[word!]!,
    message,
    changes: JSON.parse(json!) as Changes,
  }))
}

for (const kind of definitions) {
  const page = readFileSync(beside(`${kind.id}.md`), 'utf8')
  const examples = examplesOf(page)
  const texts = textsOf(whole, kind.id, 'fr')

  test(`${kind.id} has its code, its page and its test side by side`, () => {
    ok(existsSync(beside(`${kind.id}.ts`)) && existsSync(beside(`${kind.id}.test.ts`)))
  })

  test(`the page of ${kind.id} has its title and its headings in order`, () => {
    equal(/^# (.*)$/m.exec(page)?.[1], texts.title)
    deepEqual(
      [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading),
      HEADINGS,
    )
  })

  test(`the page of ${kind.id} names each of its parameters`, () => {
    const names = Object.keys(kind.parameters.properties ?? {})
    deepEqual(
      names.filter((name) => !page.includes(`\`${name}\``)),
      [],
    )
    deepEqual(Object.keys(texts.parameters).sort(), [...names].sort())
    deepEqual(
      Object.keys(kind.defaults).filter((name) => !names.includes(name)),
      [],
    )
  })

  examples.forEach(({ outcome, message, changes }, i) => {
    test(`example ${i + 1} of the page of ${kind.id} holds`, () => {
      const verdict = verdictOf(kind.id, kind.strength, changes)
      equal(verdict.decision, outcome)
      const rule = givenRule(kind.id, { parameters: changes.parameters ?? {} })
      const find = kind.prepare({ ...kind.defaults, ...rule.parameters }, givenCharter(rule))
      const given = givenCase(changes)
      const hits: AnyHit[] = []
      find(situationOf(factsOf(given.organisation), given, contentHash), (hit) => hits.push(hit))
      equal(hits[0]?.message, message)
    })
  })

  test(`the page of ${kind.id} shows each of its sentences`, () => {
    const shown = new Set(examples.map(({ message }) => message))
    deepEqual(
      Object.keys(texts.findings).filter((message) => !shown.has(message)),
      [],
    )
    ok(examples.some(({ outcome }) => outcome === 'allow'))
  })

  test(`${kind.id} says the same thing in both languages, each with its own marks`, () => {
    for (const { changes } of examples) {
      const fr = verdictOf(kind.id, kind.strength, changes, 'fr')
      const en = verdictOf(kind.id, kind.strength, changes, 'en')
      deepEqual(
        fr.findings.map(({ data, at, remedies, effect }) => ({ data, at, remedies, effect })),
        en.findings.map(({ data, at, remedies, effect }) => ({ data, at, remedies, effect })),
      )
      for (const { message } of fr.findings) {
        ok(!/ [:;!?»]|« |undefined|NaN|\bde [aeiouéè]|\bà les?\b/i.test(message), message)
        ok(/^[\p{Lu}«0-9].*\.$/u.test(message), message)
      }
      for (const { message } of en.findings) ok(!/[«»]|undefined|NaN/.test(message), message)
    }
  })

  test(`${kind.id} refuses an effect stronger than its own, and an unknown parameter`, () => {
    const stronger = { advise: 'review', review: 'block', block: undefined } as const
    const effect = stronger[kind.strength]
    const parameters = examples[0]?.changes.parameters ?? {}
    const mistake = (changes: object) => {
      try {
        compile(givenCharter(givenRule(kind.id, { parameters, ...changes })))
      } catch (error) {
        return (error as { field?: string }).field
      }
      return undefined
    }
    if (effect) equal(mistake({ effect }), 'effect')
    equal(mistake({ parameters: { ...parameters, sesame: 1 } }), 'sesame')
  })
}

test('every rule kind in this folder is in the catalogue', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.md'))
  deepEqual(files.map((name) => name.slice(0, -3)).sort(), definitions.map(({ id }): string => id).sort())
})
