import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'
import type { Consent } from '../case.ts'

const tagged = (taggedPersons: string[], consents: Consent[] = [], parameters = {}, post = {}) =>
  verdictOf('tagging', 'block', {
    parameters,
    organisation: { consents },
    post: { media: [{ id: 'p1', kind: 'image', taggedPersons }], ...post },
  })
const yes: Consent = { person: 'emma', purpose: 'tag', channels: ['page'], granted: '2025-09-01' }

test('authors may tag themselves', () => {
  equal(tagged(['nadia']).decision, 'allow')
})

test('someone who said no is not asked again by a button', () => {
  const { findings } = tagged(['emma'], [{ ...yes, withdrawn: '2026-02-01' }])
  deepEqual(findings[0]?.remedies, [{ action: 'remove-tag', media: 'p1', person: 'emma' }])
})

test('a tag that is there twice is one finding', () => {
  equal(tagged(['emma', 'emma']).findings.length, 1)
})

test('a consent for another channel does not count', () => {
  equal(tagged(['emma'], [{ ...yes, channels: ['groupe'] }]).decision, 'block')
})

test('a charter that protects beneficiaries leaves colleagues alone, and stops whoever is unknown', () => {
  const parameters = { whom: ['beneficiary'] }
  deepEqual(
    tagged(['sofia', 'emma', 'inconnu'], [], parameters).findings.map(({ data }) => data.personId),
    ['emma', 'inconnu'],
  )
})

test('both parents, when the charter asks for both', () => {
  const both = { requiredHolders: 2 }
  equal(tagged(['emma'], [{ ...yes, holders: ['mère'] }], both).decision, 'block')
  equal(tagged(['emma'], [{ ...yes, holders: ['mère', 'père'] }], both).decision, 'allow')
})

test('the agreement is checked at the hour of publication', () => {
  const later = { scheduledFor: '2026-04-01T10:00:00+02:00' }
  equal(tagged(['emma'], [{ ...yes, until: '2026-03-31' }], {}, later).decision, 'block')
})
