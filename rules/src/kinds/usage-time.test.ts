import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const decide = (post: object, parameters = {}) =>
  verdictOf('usage-time', 'block', { parameters, post: { capacity: 'personal', ...post } }).decision

test('a post for the organisation is written during work', () => {
  equal(decide({ capacity: 'official', context: { during: 'work', device: 'employer' } }), 'allow')
})

test('an author who says nothing of the moment is not suspected', () => {
  equal(decide({}), 'allow')
})

test('a charter may close breaks too', () => {
  equal(decide({ context: { during: 'break' } }), 'allow')
  equal(decide({ context: { during: 'break' } }, { forbidden: ['work', 'break'] }), 'block')
})
