import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { readTemplate } from '@balise/charter'
import { givenCharter, givenMember, givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listEntries } from '../log/index.ts'
import { getPerson } from '../people/index.ts'
import { acknowledgeVersion, getCharterInForce, getCharterView, listAcknowledgements } from './index.ts'

const app = await testApp()
const secondVersion = readTemplate('asbl').replace("version: '1.0'", "version: '2.0'")

const givenReader = async () => {
  const { organisationId, administrator } = await givenOrganisation(app)
  const member = await givenMember(app, organisationId, { signed: false })
  const { id: versionId, digest } = await getCharterInForce(app.as(member))
  return { organisationId, administrator, member, versionId, digest }
}

test('a signature is known at once, to the reader and to everyone who looks at them', async () => {
  const { member, versionId, digest } = await givenReader()
  await acknowledgeVersion(app.as(member), { versionId, digest })
  const at = '2026-03-12T09:15:00.000Z'
  equal((await getCharterView(app.as(member))).acknowledgedAt, at)
  equal((await getPerson(app.as(member), { personId: member.personId })).acknowledgedAt, at)
})

test('signing twice is signing once', async () => {
  const { administrator, member, versionId, digest } = await givenReader()
  await acknowledgeVersion(app.as(member), { versionId, digest })
  await acknowledgeVersion(app.as(member), { versionId, digest })
  const entries = await listEntries(app.as(administrator), { kind: 'charter.acknowledged' })
  equal(entries.filter(({ actor }) => actor.personId === member.personId).length, 1)
})

test('whoever signed the version before has not signed the one that follows', async () => {
  const { organisationId, member, versionId, digest } = await givenReader()
  await acknowledgeVersion(app.as(member), { versionId, digest })
  await givenCharter(app, organisationId, { source: secondVersion, effectiveAt: '2026-02-01T00:00:00+01:00' })
  deepEqual(await listAcknowledgements(app.as(member), [member.personId]), new Map())
  equal((await getPerson(app.as(member), { personId: member.personId })).acknowledgedAt, null)
})

test('nobody signs a text that is not the one they were shown', async () => {
  const { member, versionId } = await givenReader()
  const digest = `sha256:${'0'.repeat(64)}`
  await refuses(acknowledgeVersion(app.as(member), { versionId, digest }), 'digest-changed')
})

test('a version that another one replaced is no longer signed', async () => {
  const { organisationId, member, versionId, digest } = await givenReader()
  await givenCharter(app, organisationId, { source: secondVersion, effectiveAt: '2026-02-01T00:00:00+01:00' })
  await refuses(acknowledgeVersion(app.as(member), { versionId, digest }), 'not-in-force', { version: '1.0' })
})

test('the charter of another organisation cannot be signed', async () => {
  const { member } = await givenReader()
  const theirs = await givenReader()
  const { versionId, digest } = theirs
  await refuses(acknowledgeVersion(app.as(member), { versionId, digest }), 'not-found')
})
