import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { givenCase, givenCharter, givenRule } from './kinds/given.ts'
import { compile } from './whole.ts'
import { whatIf } from './what-if.ts'

const capped = (max: number) =>
  compile(givenCharter(givenRule('frequency-cap', { effect: 'block', parameters: { max } })))
const published = (count: number) => ({
  published: Array.from({ length: count }, (_, i) => ({
    channel: 'page',
    at: `2026-03-1${i}T09:00:00+01:00`,
  })),
})
const week = [0, 1, 2].map((count) => givenCase({ organisation: published(count) }))

test('a stricter cap says which of the posts it would have stopped', () => {
  deepEqual(whatIf(capped(2), capped(1), week), {
    cases: 3,
    shifts: [{ case: 1, before: 'allow', after: 'block' }],
    rules: [{ rule: 'frequency-cap', begins: [1], ceases: [] }],
  })
})

test('a rule that goes away would have let through what it stopped', () => {
  deepEqual(whatIf(capped(1), compile(givenCharter()), week).rules, [
    { rule: 'frequency-cap', begins: [], ceases: [1, 2] },
  ])
})

test('the same charter would have changed nothing', () => {
  deepEqual(whatIf(capped(1), capped(1), week), { cases: 3, shifts: [], rules: [] })
})
