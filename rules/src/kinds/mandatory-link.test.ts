import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const check = (parameters: Record<string, unknown>, post: object = {}) =>
  verdictOf('mandatory-link', 'review', { parameters, post })

test('a link to another site is not a link to ours', () => {
  equal(check({}, { text: 'Voir https://rtbf.be/info' }).decision, 'review')
  equal(check({ sites: ['rtbf.be'] }, { text: 'Voir https://rtbf.be/info' }).decision, 'allow')
})

test('only the purposes that the charter names ask for a link', () => {
  equal(check({ purposes: ['event'] }, { purpose: 'news' }).decision, 'allow')
  equal(check({ purposes: ['event'] }, { purpose: 'event' }).decision, 'review')
})

test('the site may be added in one click', () => {
  deepEqual(check({}).findings[0]?.remedies, [{ action: 'append-text', text: 'https://lestilleuls.be/' }])
})
