import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'
import type { Post } from '../case.ts'

const answered = (inReplyTo: object, post: Partial<Post> = {}, changes: object = {}) =>
  verdictOf('routing', 'review', {
    ...changes,
    post: {
      author: 'sofia',
      capacity: 'professional',
      action: 'reply',
      text: 'Oui, bien sûr.',
      ...post,
      inReplyTo: { at: '2026-03-12T08:00:00+01:00', ...inReplyTo },
    },
  })

test('the press is sent on whatever it writes, also from an official account', () => {
  equal(answered({ authorKind: 'journalist' }, { capacity: 'official' }).decision, 'review')
  equal(answered({ authorKind: 'media' }).decision, 'review')
})

test('the official account may answer a question', () => {
  equal(answered({ authorKind: 'user', text: 'Ouvert ?' }, { capacity: 'official' }).decision, 'allow')
})

test('thanks are no question', () => {
  equal(answered({ authorKind: 'user', text: 'Merci pour tout.' }).decision, 'allow')
})

test('the contact is named as the organisation names it', () => {
  const organisation = { contacts: { press: { name: 'Le service médias', email: 'medias@ville.be' } } }
  const { findings } = answered({ authorKind: 'journalist' }, {}, { organisation })
  deepEqual(
    [findings[0]?.data.contact, findings[0]?.remedies],
    ['Le service médias', [{ action: 'ask', contact: 'press' }]],
  )
  const text = 'Écrivez à medias@ville.be, merci.'
  equal(answered({ authorKind: 'journalist' }, { text }, { organisation }).decision, 'allow')
})

test('the contact in person may answer', () => {
  const organisation = { contacts: { press: { name: 'Sofia Petit' } } }
  equal(answered({ authorKind: 'journalist' }, {}, { organisation }).decision, 'allow')
})

test('a charter may send every question to the direction', () => {
  const parameters = { routes: { question: 'direction' } }
  const { findings } = answered({ text: 'Est-ce que le CPE ouvre en août ?' }, {}, { parameters })
  deepEqual(findings[0]?.remedies, [{ action: 'ask', contact: 'direction' }])
})

test('a publication answers nobody', () => {
  equal(answered({ authorKind: 'journalist' }, { action: 'share' }).decision, 'allow')
})
