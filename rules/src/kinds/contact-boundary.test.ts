import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { tilleuls, verdictOf } from './given.ts'
import type { Post } from '../case.ts'

const messenger = { network: 'facebook', surface: 'message', audience: 'private', official: false } as const
const family = { id: 'claire', name: 'Claire Moreau', kind: 'family' }
const written = (post: Partial<Post>, parameters = {}) =>
  verdictOf('contact-boundary', 'review', {
    parameters,
    organisation: { people: [...tilleuls.people!, family] },
    post: { author: 'sofia', capacity: 'personal', action: 'message', channel: messenger, ...post },
  })

test('each person of the other side is named once', () => {
  const { findings } = written({ to: ['emma', 'bruno', 'claire', 'emma'] })
  deepEqual(
    findings.map(({ data }) => data.person),
    ['Emma Claes', 'Claire Moreau'],
  )
})

test('the number of the organisation comes with the finding', () => {
  const { findings } = written({ to: ['claire'] })
  deepEqual(findings[0]?.data.ways, ['081 22 33 44', 'info@lestilleuls.be'])
  deepEqual(findings[0]?.remedies, [
    { action: 'ask', contact: 'communication' },
    { action: 'remove-channel' },
  ])
})

test('a family that writes to the staff is not bound by the rule', () => {
  equal(written({ author: 'claire', to: ['sofia'] }).decision, 'allow')
})

test('a charter may bind both sides', () => {
  const pairs = [{ from: ['family'], to: ['staff'] }]
  equal(written({ author: 'claire', to: ['sofia'] }, { pairs }).decision, 'review')
})

test('a public reply is no private contact', () => {
  equal(written({ action: 'reply', channel: 'page', to: ['claire'] }).decision, 'allow')
})

test('whoever is in no list is not judged', () => {
  equal(written({ to: ['inconnu'] }).decision, 'allow')
  equal(written({ author: 'inconnu', to: ['emma'] }).decision, 'allow')
})
