import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import { contentHash, readCase } from '@balise/rules'
import type { Organisation } from '@balise/rules'
import { caseOfDraft } from './case-of-draft.ts'
import type { Draft } from './case-of-draft.ts'

const draft: Draft = {
  author: 'sofia',
  capacity: 'official',
  purpose: null,
  language: 'fr',
  text: 'Atelier peinture.',
  answers: { 'source-checked': 'yes' },
  media: [
    {
      id: 'p1',
      alt: '',
      faces: null,
      persons: ['lucas', 'emma'],
      source: 'own',
      licence: null,
      credit: null,
      takenPlace: null,
    },
  ],
  publishAt: null,
}
const organisation: Organisation = {
  name: 'Les Tilleuls',
  timezone: 'Europe/Brussels',
  channels: [{ id: 'fb-jour', network: 'facebook', surface: 'group', audience: 'members', official: true }],
}
const NOW = '2026-03-12T09:15:00Z'
const caseOf = (change: Partial<Draft> = {}) =>
  caseOfDraft({ ...draft, ...change }, 'fb-jour', organisation, NOW)

test('a draft becomes a case that the engine reads, with the content it has', () => {
  const asked = JSON.parse(JSON.stringify(caseOf())) as unknown
  equal(contentHash(readCase(asked).post), contentHash(caseOf().post))
})

test('the order in which people were named on a picture changes nothing', () => {
  const [picture] = draft.media
  deepEqual(caseOf({ media: [{ ...picture!, persons: ['emma', 'lucas'] }] }), caseOf())
})

test('an hour that has passed means now', () => {
  equal(caseOf({ publishAt: '2026-03-12T09:00:00Z' }).post.scheduledFor, null)
  equal(caseOf({ publishAt: '2026-03-12T10:00:00Z' }).post.scheduledFor, '2026-03-12T10:00:00Z')
})
