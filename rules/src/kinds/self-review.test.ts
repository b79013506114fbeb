import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

test('a reply is not held up by it', () => {
  equal(verdictOf('self-review', 'advise', { post: { action: 'reply' } }).decision, 'allow')
})

test('it never asks for more than attention', () => {
  equal(verdictOf('self-review', 'advise', {}).decision, 'advise')
})
