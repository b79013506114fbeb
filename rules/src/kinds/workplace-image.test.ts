import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const channel = { network: 'facebook', surface: 'profile', audience: 'friends', official: false } as const
const posted = (post: object, parameters = {}) =>
  verdictOf('workplace-image', 'review', {
    parameters,
    post: {
      author: 'sofia',
      capacity: 'personal',
      channel,
      media: [{ id: 'p1', kind: 'image', takenAt: 'workplace' }],
      ...post,
    },
  })

test('the way out is to share what the organisation published', () => {
  deepEqual(posted({}).findings[0]?.remedies, [
    { action: 'remove-media', media: 'p1' },
    { action: 'ask', contact: 'communication' },
  ])
})

test('a picture from elsewhere is its author’s affair', () => {
  equal(posted({ media: [{ id: 'p1', kind: 'image', takenAt: 'home' }] }).decision, 'allow')
  equal(posted({ media: [{ id: 'p1', kind: 'image' }] }).decision, 'allow')
})

test('an author who says that it was taken at work is told so', () => {
  const media = [{ id: 'p1', kind: 'image' }]
  const answered = (answer: string) =>
    posted({ media, answers: { 'at-work-p1': answer } }, { askPlace: true })
  equal(answered('yes').decision, 'review')
  equal(answered('no').decision, 'allow')
})

test('a document is no picture', () => {
  equal(posted({ media: [{ id: 'd1', kind: 'document', takenAt: 'workplace' }] }).decision, 'allow')
})
