import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { holdOf } from './hold.ts'
import { givenRule } from './kinds/given.ts'

test('a rule that blocks is decided by the program, unless it is still open', () => {
  equal(holdOf(givenRule('credentials', { effect: 'block' })), 'decided')
  equal(holdOf(givenRule('frequency-cap', { effect: 'block', holes: ['max'] })), 'flagged')
})

test('what words may mean is flagged, and a person decides', () => {
  equal(holdOf(givenRule('tone')), 'flagged')
  equal(holdOf(givenRule('misleading-link', { effect: 'review' })), 'flagged')
})

test('a signature, an agreement and a duty are steps that are recorded', () => {
  for (const kind of ['acknowledgement', 'pre-approval', 'account-security'])
    equal(holdOf(givenRule(kind)), 'recorded')
})

test('what no post can break is read', () => {
  equal(holdOf(givenRule('read')), 'read')
  equal(holdOf(givenRule('frequency-cap', { parameters: { min: 2, per: 'week' } })), 'read')
})
