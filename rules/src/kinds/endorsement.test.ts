import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const decide = (post: object) =>
  verdictOf('endorsement', 'advise', { post: { action: 'share', ...post } }).decision

test('an answer, whatever it is, settles the question', () => {
  equal(decide({ answers: { endorsement: 'no' } }), 'allow')
})

test('what one writes oneself asks nothing', () => {
  equal(decide({ action: 'publish' }), 'allow')
})

test('one foreign link among ours is still a share', () => {
  equal(decide({ text: 'https://lestilleuls.be/a https://exemple.be/b' }), 'advise')
})
