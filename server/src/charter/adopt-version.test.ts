import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { readTemplate } from '@balise/charter'
import { Refusal } from '../errors.ts'
import { refusals } from '../messages/fr.ts'
import { givenCharter, givenMember, givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import {
  adoptVersion,
  getCharterInForce,
  getCharterView,
  getVersionFile,
  listRoles,
  listVersions,
} from './index.ts'

const app = await testApp()
const asbl = readTemplate('asbl')
const versioned = (version: string) => asbl.replace("version: '1.0'", `version: '${version}'`)
const adoption = (source: string, effectiveAt = '2026-03-12T10:00:00+01:00') => ({
  source,
  adoptedBy: 'Conseil d’administration',
  adoptedAt: '2026-03-12T10:00:00+01:00',
  effectiveAt,
})

test('a charter decides from the hour it takes effect, and the one before until then', async () => {
  const { administrator, organisationId } = await givenOrganisation(app, { charter: false })
  await givenCharter(app, organisationId)
  const ctx = app.as(administrator)
  await adoptVersion(ctx, adoption(versioned('2.0'), '2026-03-20T00:00:00+01:00'))

  equal((await getCharterInForce(ctx)).version, '1.0')
  equal((await getCharterInForce(ctx, new Date('2026-03-19T22:59:59Z'))).version, '1.0')
  equal((await getCharterInForce(ctx, new Date('2026-03-19T23:00:00Z'))).version, '2.0')
  deepEqual(
    (await listVersions(ctx)).map(({ version, inForce }) => [version, inForce]),
    [
      ['2.0', false],
      ['1.0', true],
    ],
  )
})

test('the file of a version that was replaced is given back as it was, to its organisation alone', async () => {
  const { administrator } = await givenOrganisation(app, { charter: false })
  const ctx = app.as(administrator)
  const versionId = await adoptVersion(ctx, adoption(asbl))
  await adoptVersion(ctx, adoption(versioned('2.0')))
  deepEqual(await getVersionFile(ctx, { versionId }), { version: '1.0', source: asbl })
  const other = await givenOrganisation(app)
  await refuses(getVersionFile(app.as(other.administrator), { versionId }), 'not-found')
})

test('a faulty charter is refused whole, with the line of each mistake', async () => {
  const { administrator } = await givenOrganisation(app, { charter: false })
  const faulty = asbl.replace('kind: image-consent', 'kind: image-consentement')
  const refused = await adoptVersion(app.as(administrator), adoption(faulty)).catch((error: unknown) => error)
  if (!(refused instanceof Refusal)) throw new Error('the charter was adopted')
  equal(refused.code, 'charter-faulty')
  match(refusals['charter-faulty'](refused.data as never), /Ligne \d+/)
  await refuses(getCharterInForce(app.as(administrator)), 'no-charter')
})

test('a version number is used once', async () => {
  const { administrator } = await givenOrganisation(app)
  await refuses(adoptVersion(app.as(administrator), adoption(asbl)), 'version-taken', { version: '1.0' })
})

test('a charter does not take effect before it was adopted', async () => {
  const { administrator } = await givenOrganisation(app, { charter: false })
  await refuses(
    adoptVersion(app.as(administrator), adoption(asbl, '2026-03-11T10:00:00+01:00')),
    'days-reversed',
  )
})

test('only an administrator records an adoption', async () => {
  const { organisationId } = await givenOrganisation(app)
  const director = await givenMember(app, organisationId, { roles: ['director'] })
  await refuses(adoptVersion(app.as(director), adoption(versioned('2.0'))), 'not-allowed')
})

test('the charter of another organisation decides nothing here', async () => {
  await givenOrganisation(app)
  const ours = await givenOrganisation(app, { charter: false })
  await refuses(getCharterInForce(app.as(ours.administrator)), 'no-charter')
  deepEqual(await listRoles(app.as(ours.administrator)), {})
})

test('each rule is read beside what Balise does with its sentence', async () => {
  const { administrator } = await givenOrganisation(app)
  const view = await getCharterView(app.as(administrator))
  equal(view.rules.length, view.charter.rules.length)
  const consent = view.rules.find(({ kind }) => kind === 'image-consent')
  equal(consent?.effect, 'block')
  match(consent?.sentence ?? '', /\S/)
  const inEnglish = await getCharterView(app.as(administrator), { locale: 'en' })
  equal(inEnglish.rules.find(({ kind }) => kind === 'image-consent')?.sentence === consent?.sentence, false)
})
