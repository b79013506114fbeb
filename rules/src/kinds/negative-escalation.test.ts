import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'
import type { Post } from '../case.ts'

const profile = { network: 'facebook', surface: 'profile', audience: 'public', official: false } as const
const answered = (inReplyTo: object, post: Partial<Post> = {}, parameters = {}) =>
  verdictOf('negative-escalation', 'review', {
    parameters,
    post: {
      author: 'sofia',
      capacity: 'personal',
      action: 'reply',
      channel: profile,
      text: 'C’est faux, nous faisons très attention.',
      ...post,
      inReplyTo: { at: '2026-03-12T08:00:00+01:00', ...inReplyTo },
    },
  })

test('negative talk about the organisation by its name is known by its words', () => {
  equal(answered({ text: 'Les Tilleuls laissent les enfants sans surveillance' }).decision, 'review')
  equal(answered({ text: 'Cette garderie est une honte' }).decision, 'review')
})

test('negative talk about something else is nobody’s business', () => {
  equal(answered({ text: 'Ce film est une honte' }).decision, 'allow')
})

test('a reader who says that it is not hostile is believed', () => {
  equal(answered({ text: 'Les Tilleuls, une honte ? Jamais !', hostile: false }).decision, 'allow')
})

test('a post that answers nothing, and a private message, are left alone', () => {
  equal(answered({ hostile: true }, { action: 'publish' }).decision, 'allow')
  equal(answered({ hostile: true }, { action: 'message' }).decision, 'allow')
})

test('the contact is named, and one click away', () => {
  const { findings } = answered({ hostile: true }, {}, { to: 'direction' })
  deepEqual(findings[0]?.remedies, [{ action: 'ask', contact: 'direction' }])
})

for (const text of [
  'Merci de votre message, nous en prenons note.',
  'Bonjour, nous transmettons à la direction.',
])
  test(`« ${text} » is one neutral sentence`, () => {
    equal(answered({ hostile: true }, { text }, { allowNeutral: true }).decision, 'advise')
  })

for (const text of [
  'Merci de votre message ! C’est faux.',
  'Merci de votre message, mais vous exagérez.',
  'Nous faisons de notre mieux.',
  'Merci de votre message. Nous revenons vers vous.',
  'Vous êtes des menteurs, merci pour votre message.',
])
  test(`« ${text} » is more than one neutral sentence`, () => {
    equal(answered({ hostile: true }, { text }, { allowNeutral: true }).decision, 'review')
  })
