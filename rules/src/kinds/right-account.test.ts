import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { tilleuls, verdictOf } from './given.ts'

const decide = (post: object, organisation = {}) =>
  verdictOf('right-account', 'block', { post, organisation }).decision

test('the only account on a network is not asked about', () => {
  equal(decide({}, { channels: [tilleuls.channels![0]!] }), 'allow')
})

test('a closed account is no second one', () => {
  equal(
    decide({}, { channels: [tilleuls.channels![0]!, { ...tilleuls.channels![1]!, closed: true }] }),
    'allow',
  )
})

test('one’s own name, written otherwise, is one’s own', () => {
  equal(decide({ capacity: 'professional', channel: 'groupe', displayName: 'NADIA LAMBERT' }), 'allow')
})

test('the question names the account', () => {
  deepEqual(
    verdictOf('right-account', 'block', {}).questions.map(({ id, answers }) => [id, answers]),
    [['right-account', ['yes', 'no']]],
  )
})

test('a colleague’s personal account is not one’s own', () => {
  const channel = { network: 'x', surface: 'account', audience: 'public', official: false } as const
  equal(decide({ capacity: 'personal', channel: { ...channel, name: 'Sofia Petit' } }), 'block')
  equal(decide({ capacity: 'personal', channel: { ...channel, name: 'Nadia Lambert' } }), 'allow')
})
