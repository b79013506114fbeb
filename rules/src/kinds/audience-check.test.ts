import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

test('each question is asked once, in the order of the charter', () => {
  const { questions } = verdictOf('audience-check', 'advise', {
    parameters: { questions: ['reach', 'audience'] },
  })
  deepEqual(
    questions.map(({ id }) => id),
    ['audience-reach', 'audience-audience'],
  )
})

test('an answer of no keeps the advice', () => {
  const post = { answers: { 'audience-audience': 'no' } }
  equal(verdictOf('audience-check', 'advise', { post }).decision, 'advise')
})

test('a comment asks nothing', () => {
  equal(verdictOf('audience-check', 'advise', { post: { action: 'comment' } }).decision, 'allow')
})
