import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import { givenChannel } from '../../test/given.ts'
import { givenHouse, givenPicture } from '../../test/given-posts.ts'
import type { House } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listEntries } from '../log/index.ts'
import { listConsents } from './queries.ts'
import { recordConsent } from './record-consent.ts'
import type { RecordConsentInput } from './inputs.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const app = await testApp()

async function someone() {
  const house = await givenHouse(app)
  const { personId } = await givenPicture(app, house, { consents: false })
  return { house, personId }
}
const record = (house: House, personId: string, change: Partial<RecordConsentInput> = {}, by = house.bruno) =>
  recordConsent(app.as(by), {
    personId,
    channelIds: [house.channelId],
    answer: 'granted',
    givenOn: '2025-09-01',
    untilOn: null,
    holders: ['Claire Moreau'],
    ...change,
  })
const statuses = async (house: House, personId: string) =>
  (await listConsents(app.as(house.sofia), { personId })).map(({ channel, status }) => [channel.slug, status])

test('one answer is kept for each channel it was given for', async () => {
  const { house, personId } = await someone()
  const group = await givenChannel(app, house.organisationId, { name: 'Groupe', slug: 'groupe' })
  await record(house, personId, { channelIds: [house.channelId, group] })
  deepEqual(await statuses(house, personId), [
    ['groupe', 'yes'],
    ['page', 'yes'],
  ])
})

test('a later answer takes the place of the one before', async () => {
  const { house, personId } = await someone()
  await record(house, personId)
  await record(house, personId, { answer: 'refused', givenOn: '2026-03-01' })
  deepEqual(await statuses(house, personId), [['page', 'no']])
})

test('a form sent twice at once leaves one living answer', async () => {
  const { house, personId } = await someone()
  await Promise.all([record(house, personId), record(house, personId)])
  deepEqual(await statuses(house, personId), [['page', 'yes']])
})

test('a consent that ended yesterday has expired, one that ends today has not', async () => {
  const { house, personId } = await someone()
  await record(house, personId, { untilOn: '2026-03-12' })
  deepEqual(await statuses(house, personId), [['page', 'yes']])
  await record(house, personId, { untilOn: '2026-03-11' })
  deepEqual(await statuses(house, personId), [['page', 'expired']])
})

test('a consent that takes two parents waits for the second', async () => {
  const { house, personId } = await someone()
  await record(house, personId, { requiredHolders: 2 })
  deepEqual(await statuses(house, personId), [['page', 'waiting']])
})

test('anyone who works here takes a consent back on the person’s word, once', async () => {
  const { house, personId } = await someone()
  await record(house, personId)
  const [consent] = await listConsents(app.as(house.sofia), { personId })
  await withdrawConsent(app.as(house.sofia), { consentId: consent!.id })
  await withdrawConsent(app.as(house.sofia), { consentId: consent!.id })
  deepEqual(await statuses(house, personId), [['page', 'withdrawn']])
  const entries = await listEntries(app.as(house.administrator), { subjectId: consent!.id })
  deepEqual(
    entries.map(({ kind }) => kind),
    ['consent.withdrawn', 'consent.granted'],
  )
})

test('the log counts who answered, and does not name them', async () => {
  const { house, personId } = await someone()
  await record(house, personId)
  const [entry] = await listEntries(app.as(house.administrator), { kind: 'consent.granted' })
  equal(entry?.data.holders, 1)
  equal(JSON.stringify(entry?.data).includes('Claire'), false)
})

test('an answer is recorded by those who hold the signed paper', async () => {
  const { house, personId } = await someone()
  await refuses(record(house, personId, {}, house.sofia), 'not-allowed')
})

test('a person, a channel or a consent of another organisation is not there', async () => {
  const { house, personId } = await someone()
  const other = await someone()
  await record(house, personId)
  const [consent] = await listConsents(app.as(house.sofia), { personId })
  await refuses(record(other.house, personId), 'not-found')
  await refuses(record(other.house, other.personId, { channelIds: [house.channelId] }), 'not-found')
  await refuses(withdrawConsent(app.as(other.house.sofia), { consentId: consent!.id }), 'not-found')
  deepEqual(await listConsents(app.as(other.house.sofia), { personId }), [])
})

test('a consent that would end before it began is refused', async () => {
  const { house, personId } = await someone()
  await refuses(record(house, personId, { untilOn: '2025-08-31' }), 'days-reversed')
})
