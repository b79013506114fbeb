import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'
import type { Media } from '../case.ts'

const shown = (media: Partial<Media>, parameters = {}, post = {}) =>
  verdictOf('copyright', 'block', {
    parameters,
    post: { media: [{ id: 'p1', kind: 'image', ...media }], ...post },
  })

test('what is ours needs no licence and no credit', () => {
  equal(shown({ source: 'own' }).decision, 'allow')
})

test('an author who says that the picture is theirs is believed', () => {
  equal(shown({}, {}, { answers: { 'own-work-p1': 'yes' } }).decision, 'allow')
  equal(shown({}).questions[0]?.id, 'own-work-p1')
})

test('a source that is blank is no source', () => {
  equal(shown({ source: ' ' }).decision, 'review')
})

for (const source of ['web', 'other', 'agency', 'partner'])
  test(`a picture from « ${source} » without a licence does not leave`, () => {
    equal(shown({ source }).decision, 'block')
  })

test('a free licence is read even when nobody said where the picture comes from', () => {
  equal(shown({ licence: 'CC0' }).decision, 'allow')
})

test('a licence that nobody knows is read by a person, unless the charter names it', () => {
  const media = { source: 'web', licence: 'Licence Artothèque', credit: 'Studio Nord' }
  equal(shown(media).decision, 'review')
  equal(shown(media, { licences: ['licence artotheque'] }).decision, 'allow')
})

test('a charter names a licence in its own way', () => {
  const media = {
    source: 'web',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    credit: 'M. Dupont',
  }
  equal(shown(media, { licences: ['CC BY 4.0'] }).decision, 'allow')
})

test('non-commercial is fine where nothing is sold', () => {
  const media = { source: 'web', licence: 'CC BY-NC', credit: 'M. Dupont' }
  equal(shown(media, {}, { purpose: 'event' }).decision, 'allow')
})

test('what is relayed with a button of the network is not asked about', () => {
  equal(shown({}, {}, { action: 'share' }).decision, 'allow')
})

test('a click opens what is to be filled in', () => {
  deepEqual(shown({ source: 'web' }).findings[0]?.remedies, [
    { action: 'credit', media: 'p1' },
    { action: 'remove-media', media: 'p1' },
  ])
})
