import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const OWN = { network: 'x', surface: 'account', audience: 'public', official: false } as const
const found = (post: object, parameters = {}) =>
  verdictOf('identity', 'review', {
    parameters,
    post: { capacity: 'professional', channel: OWN, ...post },
  }).findings.length

test('a name in capitals, or the other way round, is still one’s name', () => {
  deepEqual([found({ displayName: 'LAMBERT Nadia' }), found({ displayName: 'Nadia Lambert' })], [0, 0])
})

test('a personal account may have a pseudonym unless the charter says otherwise', () => {
  deepEqual(found({ capacity: 'personal', displayName: 'Petite Luciole' }), 0)
  deepEqual(found({ capacity: 'personal', displayName: 'Petite Luciole' }, { capacities: ['personal'] }), 1)
})

test('no name shown, nothing to say', () => {
  deepEqual(found({}), 0)
})
