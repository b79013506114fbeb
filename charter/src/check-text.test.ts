import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { CharterMistakes } from './mistakes.ts'
import { readCharter } from './read.ts'

const HEAD = `---
format: 1
title: Charte
organisation: Notre ASBL
locale: fr
version: '1'
---
`
const ruleWith = (yaml: string) => `${HEAD}
## Article

Une phrase.

\`\`\`rule
id: scope
kind: read
${yaml}
\`\`\`
`

function mistakesOf(markdown: string) {
  try {
    readCharter(markdown)
  } catch (error) {
    if (error instanceof CharterMistakes) return error.mistakes
    throw error
  }
  return []
}
const codesOf = (markdown: string) => mistakesOf(markdown).map(({ code }) => code)

test('hostile YAML is refused and never applied', () => {
  const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'
  ok(codesOf(ruleWith(bomb)).includes('yaml-alias'))
  deepEqual(codesOf(ruleWith('__proto__: { effect: advise }')), ['forbidden-field'])
  deepEqual(codesOf(ruleWith('words: !!js/function x')), ['yaml-tag'])
  ok(codesOf(ruleWith(`words: ${'['.repeat(20_000)}`)).includes('yaml-syntax'))
  equal(({} as Record<string, unknown>).effect, undefined)
})

test('a file too large to be a charter is refused before it costs anything', () => {
  deepEqual(codesOf('x'.repeat(5_000_000)), ['file-too-large'])
  deepEqual(codesOf(HEAD + '- a\n'.repeat(100_000)), ['file-too-large'])
})

test('shapes that make Markdown slow are refused before they cost anything', () => {
  deepEqual(codesOf(`${HEAD}\n## A\n\n${'>'.repeat(200_000)}`), ['passage-too-long', 'nested-too-deeply'])
  deepEqual(codesOf(`${HEAD}\n## A\n\n${'>'.repeat(30_000)}`), ['nested-too-deeply'])
  deepEqual(codesOf(`${HEAD}\n## A\n\n${'[a](b\n'.repeat(9_000)}`), ['passage-too-long'])
})

test('characters that a wrong encoding leaves are shown where they are', () => {
  const [half, ...others] = mistakesOf(ruleWith('').replace('phrase', 'phr\ud800se'))
  deepEqual([half?.code, half?.line, half?.column, others.length], ['unreadable-character', 11, 8, 0])
  deepEqual(codesOf(ruleWith('').replace('phrase', 'phr\0se')), ['unreadable-character'])
})
