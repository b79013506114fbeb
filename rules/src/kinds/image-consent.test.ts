import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'
import type { Consent, Media } from '../case.ts'

const yes: Consent = { person: 'emma', channels: ['page'], granted: '2025-09-01' }
const check = (consents: Consent[], media: Partial<Media> = {}, parameters = {}, post = {}) =>
  verdictOf('image-consent', 'block', {
    parameters,
    organisation: { consents },
    post: { media: [{ id: 'p1', kind: 'image', persons: ['emma'], ...media }], ...post },
  })

test('a consent that ends today counts until tonight', () => {
  equal(check([{ ...yes, until: '2026-03-12' }]).decision, 'allow')
})

test('a consent that ends at the very minute of publication no longer counts', () => {
  equal(check([{ ...yes, until: '2026-03-12T10:15:00+01:00' }]).decision, 'block')
})

test('a withdrawal to come does not undo the consent before its hour', () => {
  equal(check([{ ...yes, withdrawn: '2026-03-13' }]).decision, 'allow')
})

test('a consent given after a withdrawal is a new word', () => {
  equal(
    check([
      { ...yes, withdrawn: '2026-02-01' },
      { ...yes, granted: '2026-02-02' },
    ]).decision,
    'allow',
  )
})

test('a refusal undoes an older consent that nobody struck out', () => {
  equal(check([yes, { person: 'emma', channels: ['page'], refused: '2026-02-01' }]).decision, 'block')
})

test('a refusal that names no channel is a refusal everywhere', () => {
  equal(check([yes, { person: 'emma', refused: '2026-02-01' }]).decision, 'block')
})

test('a consent that names no channel is a consent nowhere', () => {
  equal(check([{ person: 'emma', granted: '2025-09-01' }]).decision, 'block')
})

test('a consent to be taken in picture is no consent to be published', () => {
  equal(check([{ ...yes, act: 'capture' }]).decision, 'block')
})

test('a consent for another use does not count', () => {
  equal(check([{ ...yes, purpose: 'testimony' }]).decision, 'block')
})

test('only the people who have not agreed are named', () => {
  const { findings } = check([yes], { persons: ['emma', 'lucas'] })
  deepEqual(
    findings.map(({ data }) => data.person),
    ['Lucas Moreau'],
  )
})

test('someone who said no is not asked again by a button', () => {
  const { findings } = check([{ ...yes, withdrawn: '2026-01-01' }])
  deepEqual(
    findings[0]?.remedies.map(({ action }) => action),
    ['hide-person', 'remove-media'],
  )
})

test('the same holder twice is one holder', () => {
  equal(check([{ ...yes, holders: ['mère', 'mère'] }], {}, { requiredHolders: 2 }).decision, 'block')
  equal(check([{ ...yes, holders: ['mère', 'père'] }], {}, { requiredHolders: 2 }).decision, 'allow')
})

test('in a crowd nobody is asked', () => {
  equal(check([], { faces: 40 }, { crowdFrom: 20 }).decision, 'allow')
})

test('in a crowd a refusal still counts', () => {
  equal(check([{ ...yes, refused: '2026-01-01' }], { faces: 40 }, { crowdFrom: 20 }).decision, 'block')
})

test('a face that the author says nobody can recognise is settled', () => {
  equal(check([yes], { faces: 2 }, {}, { answers: { 'faces-p1': 'yes' } }).decision, 'allow')
  equal(check([yes], { faces: 2 }).questions[0]?.id, 'faces-p1')
})

test('on an account outside the register no consent holds', () => {
  const channel = { network: 'facebook', surface: 'profile', audience: 'friends', official: false } as const
  equal(check([yes], {}, {}, { channel }).decision, 'block')
})

test('a consent that ended yesterday is checked at the hour of publication, not of writing', () => {
  const post = { scheduledFor: '2026-04-01T10:00:00+02:00' }
  equal(check([{ ...yes, until: '2026-03-31' }], {}, {}, post).decision, 'block')
})
