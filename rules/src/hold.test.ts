import { deepEqual, equal, throws } from 'node:assert/strict'
import { test } from 'node:test'
import type { Rule } from './charter.ts'
import { holdOf } from './hold.ts'
import { holdLabel, kinds } from './index.ts'
import { givenRule } from './kinds/given.ts'

const hold = (kind: string, changes: Partial<Rule> = {}) => holdOf(givenRule(kind, changes))
const blocking = (parameters: Record<string, unknown>) => ({ effect: 'block' as const, parameters })

test('a rule that blocks is decided by the program, unless it is still open', () => {
  equal(hold('credentials', { effect: 'block' }), 'decided')
  equal(hold('frequency-cap', blocking({ max: 4 })), 'decided')
  equal(hold('frequency-cap', { effect: 'block', holes: ['max'] }), 'flagged')
})

test('what words may mean is flagged, and a person decides', () => {
  equal(hold('tone'), 'flagged')
  equal(hold('misleading-link', { effect: 'review' }), 'flagged')
})

test('a rule that blocks is flagged when its parameters leave nothing that can', () => {
  equal(hold('personal-data', blocking({})), 'decided')
  equal(hold('personal-data', blocking({ fields: ['situation', 'plate', 'address'] })), 'flagged')
  equal(hold('location', blocking({ fields: ['live', 'uniform'] })), 'flagged')
  equal(hold('accessibility', blocking({ parts: ['hashtags'] })), 'flagged')
  equal(hold('election-blackout', blocking({})), 'flagged')
  equal(hold('election-blackout', blocking({ silence: true })), 'decided')
})

test('a signature, an agreement and a duty are steps that are recorded', () => {
  for (const kind of ['acknowledgement', 'pre-approval', 'account-security', 'self-review'])
    equal(hold(kind), 'recorded')
})

test('what no post can break is read', () => {
  equal(hold('read'), 'read')
  equal(hold('frequency-cap', { parameters: { min: 2, per: 'week' } }), 'read')
})

test('a kind that there is not has no strength', () => {
  throws(() => hold('telepathy'), RangeError)
})

test('the catalogue never says that a kind which cannot block decides', () => {
  deepEqual(
    kinds.filter((kind) => kind.hold === 'decided' && kind.strength !== 'block').map(({ id }) => id),
    [],
  )
})

test('each strength has its words', () => {
  equal(holdLabel('flagged'), 'Balise signale, une personne décide')
  equal(holdLabel('decided', 'en'), 'Balise decides')
})
