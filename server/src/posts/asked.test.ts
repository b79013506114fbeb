import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import type { Finding, Verdict } from '@balise/rules'
import { blocksOf, mayAnswer, openOf, rolesAwaited } from './asked.ts'

const finding = (change: Partial<Finding>): Finding => ({
  rule: 'sources-checked',
  kind: 'source',
  effect: 'review',
  article: { id: 'sources', number: '3', title: 'Sources' },
  quote: 'Les sources sont vérifiées.',
  message: 'La source n’est pas connue.',
  data: {},
  remedies: [],
  ...change,
})
const byUnitHead = finding({
  rule: 'photos-go-through-the-unit-head',
  kind: 'pre-approval',
  remedies: [{ action: 'request-approval', roles: ['unit-head'], persons: ['nadia'], mode: 'any' }],
})
const answers = (...findings: Finding[]) => [
  { channel: { slug: 'fb-jour' }, verdict: { decision: 'review', findings } as unknown as Verdict },
]

test('an agreement answers the rules it covers and no other', () => {
  const other = finding({ rule: 'no-situation' })
  const open = openOf(answers(finding({}), other), [{ covers: ['sources-checked'] }])
  deepEqual(
    open.map(({ rule }) => rule),
    ['no-situation'],
  )
})

test('a required approval is met when the engine says so, not because someone clicked', () => {
  equal(openOf(answers(byUnitHead), [{ covers: [byUnitHead.rule] }]).length, 1)
})

test('only the people whom the charter names answer for what it asks', () => {
  equal(mayAnswer(byUnitHead, { id: 'bruno', roles: ['unit-head'] }), true)
  equal(mayAnswer(byUnitHead, { id: 'nadia', roles: [] }), true)
  equal(mayAnswer(byUnitHead, { id: 'sophie', roles: ['administrator'] }), false)
})

test('where the charter names nobody, those who approve in general answer', () => {
  equal(mayAnswer(finding({}), { id: 'sophie', roles: ['director'] }), true)
  equal(mayAnswer(finding({}), { id: 'sofia', roles: ['educator'] }), false)
  deepEqual(rolesAwaited([byUnitHead]), ['unit-head'])
})

test('nobody can agree to what the charter blocks', () => {
  const block = finding({ effect: 'block' })
  equal(mayAnswer(block, { id: 'sophie', roles: ['director'] }), false)
  equal(blocksOf(answers(block)).length, 1)
})

test('an approval that the charter makes blocking is awaited, not refused', () => {
  const blocking = { ...byUnitHead, effect: 'block' } as const
  equal(blocksOf(answers(blocking)).length, 0)
  equal(openOf(answers(blocking), []).length, 1)
})
