import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { readTemplate } from '@balise/charter'
import { sql } from 'kysely'
import { givenCharter, givenMember, givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { inTransaction } from '../ctx.ts'
import { listEntries } from '../log/index.ts'
import {
  getCharterInForce,
  getPublicCharter,
  getPublication,
  publishCharter,
  readVersion,
  unpublishCharter,
} from './index.ts'

const app = await testApp()
const visitor = app.as({ kind: 'visitor' })
const versionTwo = readTemplate('asbl').replace("version: '1.0'", "version: '2.0'")
const versionThree = readTemplate('asbl').replace("version: '1.0'", "version: '3.0'")

const published = async () => {
  const house = await givenOrganisation(app)
  const address = await publishCharter(app.as(house.administrator))
  return { ...house, address }
}

/** What the database itself shows to a visitor who names an address, or none. */
const seenBy = (address: string) =>
  inTransaction(visitor, async ({ db }) => {
    await sql`select set_config('balise.public_charter', ${address}, true)`.execute(db)
    const organisations = await db.selectFrom('organisation').select('name').execute()
    const versions = await db.selectFrom('charter_version').select('version').execute()
    return { organisations: organisations.length, versions: versions.map(({ version }) => version) }
  })

test('nobody outside reads a charter that is not published', async () => {
  const { administrator } = await givenOrganisation(app)
  equal(await getPublication(app.as(administrator)), null)
  await refuses(getPublicCharter(visitor, { address: administrator.organisationId }), 'not-found')
  deepEqual(await seenBy(''), { organisations: 0, versions: [] })
})

test('anyone reads a published charter, with its rules and who adopted it', async () => {
  const { address } = await published()
  const view = await getPublicCharter(visitor, { address })
  equal(view.organisation, 'Les Tilleuls')
  equal(view.charter.rules.length > 20, true)
  equal(view.adoptedBy, 'Conseil d’administration')
  equal(view.source, readTemplate('asbl'))
  equal(view.inForce, true)
})

test('the way to reach whom the charter names is public, and no other contact', async () => {
  const { address } = await published()
  const { contacts, charter } = await getPublicCharter(visitor, { address })
  deepEqual(contacts, { reports: { email: 'signalement@lestilleuls.example' } })
  equal('reports' in charter.contacts, true)
})

test('the database shows a visitor one organisation, and of it what was adopted', async () => {
  const { address, organisationId, administrator } = await published()
  const other = await published()
  await inTransaction(app.as(administrator), ({ db, newId, now }) =>
    db
      .insertInto('charter_version')
      .values({
        organisation_id: organisationId,
        id: newId(),
        version: 'draft',
        title: 'Brouillon',
        source: 'x',
        digest: `sha256:${'0'.repeat(64)}`,
        created_at: now(),
      })
      .execute(),
  )
  deepEqual(await seenBy(address), { organisations: 1, versions: ['1.0'] })
  deepEqual(await seenBy(other.address), { organisations: 1, versions: ['1.0'] })
})

test('versions before the one in force stay readable; one to come is not shown before its day', async () => {
  const { address, organisationId } = await published()
  await givenCharter(app, organisationId, { source: versionTwo, effectiveAt: '2026-02-01T00:00:00+01:00' })
  await givenCharter(app, organisationId, { source: versionThree, effectiveAt: '2026-06-01T00:00:00+02:00' })
  const view = await getPublicCharter(visitor, { address })
  equal(view.version, '2.0')
  deepEqual(
    view.versions.map(({ version, inForce }) => [version, inForce]),
    [
      ['2.0', true],
      ['1.0', false],
    ],
  )
  const before = await getPublicCharter(visitor, { address, version: '1.0' })
  equal(before.source, readTemplate('asbl'))
  equal(before.inForce, false)
  await refuses(getPublicCharter(visitor, { address, version: '3.0' }), 'not-found')
})

test('a charter that is no longer published is gone at once', async () => {
  const { address, administrator } = await published()
  await unpublishCharter(app.as(administrator))
  await refuses(getPublicCharter(visitor, { address }), 'not-found')
  deepEqual(await seenBy(address), { organisations: 0, versions: [] })
})

test('publishing is in the log, and publishing twice is publishing once', async () => {
  const { address, administrator } = await published()
  equal(await publishCharter(app.as(administrator)), address)
  await unpublishCharter(app.as(administrator))
  await unpublishCharter(app.as(administrator))
  const kinds = (await listEntries(app.as(administrator), {})).map(({ kind }) => kind)
  deepEqual(kinds.filter((kind) => kind.endsWith('published')).toSorted(), [
    'charter.published',
    'charter.unpublished',
  ])
})

test('only someone who administers publishes the charter', async () => {
  const { organisationId } = await givenOrganisation(app)
  const member = await givenMember(app, organisationId)
  await refuses(publishCharter(app.as(member)), 'not-allowed')
  await refuses(unpublishCharter(app.as(member)), 'not-allowed')
})

test('there is nothing to publish before a charter is in force', async () => {
  const { administrator } = await givenOrganisation(app, { charter: false })
  await refuses(publishCharter(app.as(administrator)), 'no-charter')
})

test('an address that is none is not found, whatever it holds', async () => {
  for (const address of ['', '../x', "a' or '1'='1", 'x'.repeat(500)])
    await refuses(getPublicCharter(visitor, { address }), 'not-found')
})

test('any version is read whole by those who work here, and by nobody else', async () => {
  const { administrator, organisationId } = await givenOrganisation(app)
  const { id: versionId } = await getCharterInForce(app.as(administrator))
  await givenCharter(app, organisationId, { source: versionTwo, effectiveAt: '2026-02-01T00:00:00+01:00' })
  const reading = await readVersion(app.as(administrator), { versionId })
  equal(reading.inForce, false)
  equal(reading.charter.rules.length > 20, true)
  equal(reading.address, null)
  const other = await givenOrganisation(app)
  await refuses(readVersion(app.as(other.administrator), { versionId }), 'not-found')
})
