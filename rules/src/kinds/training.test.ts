import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const decide = (person: object, changes = {}) =>
  verdictOf('training', 'review', {
    organisation: { people: [{ id: 'nadia', name: 'Nadia Lambert', kind: 'staff', ...person }] },
    ...changes,
  }).decision

test('the last day of the sixth month is still in time', () => {
  equal(decide({ accessSince: '2025-09-12' }), 'advise')
  equal(decide({ accessSince: '2025-09-11' }), 'review')
})

test('a training to come is no training yet', () => {
  equal(decide({ accessSince: '2025-06-01', trained: '2026-03-13' }), 'review')
})

test('whoever is not asked to be trained is left alone', () => {
  equal(decide({ kind: 'beneficiary' }), 'allow')
})

test('an author whom nobody knows was not trained', () => {
  equal(verdictOf('training', 'review', { post: { author: 'somebody' } }).decision, 'review')
})
