import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const nadia = (facts: object) => ({ people: [{ id: 'nadia', name: 'Nadia', kind: 'staff', ...facts }] })
const decision = (facts: object, graceDays = 0) =>
  verdictOf('acknowledgement', 'block', { parameters: { graceDays }, organisation: nadia(facts) }).decision

test('a signature to come does not count yet', () => {
  equal(decision({ acknowledged: '2026-03-13' }), 'block')
})

test('a signature of this very minute counts', () => {
  equal(decision({ acknowledged: '2026-03-12T09:15:00Z' }), 'allow')
})

test('the last day of grace still only reminds', () => {
  equal(decision({ accessSince: '2026-03-02' }, 10), 'advise')
})

test('the day after the last day of grace stops the post', () => {
  equal(decision({ accessSince: '2026-03-01T23:30:00+01:00' }, 10), 'block')
})

test('without a date of access there is no grace', () => {
  equal(decision({}, 30), 'block')
})

test('someone unknown has not signed', () => {
  equal(verdictOf('acknowledgement', 'block', { post: { author: 'visitor' } }).decision, 'block')
})
