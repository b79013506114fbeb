import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '../ctx.ts'
import { givenChannel, givenMember, givenOrganisation, givenUnit } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listEntries } from '../log/index.ts'
import { accountOf, getChannel, listChannels, openChannel, saveSession } from './index.ts'
import type { OpenChannelInput } from './index.ts'

const app = await testApp()
const { organisationId, administrator } = await givenOrganisation(app, { charter: false })
const ctx = app.as(administrator)

const page: OpenChannelInput = {
  slug: 'fb-page',
  name: 'Page Facebook',
  network: 'facebook',
  connector: 'manual',
  surface: 'page',
  audience: 'public',
  authorisedBy: 'Conseil d’administration',
  authorisedOn: '2025-12-01',
}

test('a channel that a person serves by hand is opened without a key', async () => {
  const channelId = await openChannel(ctx, page)
  const view = await getChannel(ctx, { channelId })
  equal(view.publishes, 'by-hand')
  equal(view.connected, false)
  equal(view.official, true)
})

test('a private group belongs to its service', async () => {
  const unitId = await givenUnit(app, organisationId)
  const group = { ...page, slug: 'fb-jour', surface: 'group', audience: 'members', unitId } as const
  const channelId = await openChannel(ctx, group)
  equal((await getChannel(ctx, { channelId })).unit?.slug, 'jour')
})

test('the register never shows a secret, and the log neither', async () => {
  const secret = { password: 'mot-de-passe-d-application' }
  const channelId = await givenChannel(app, organisationId, { secret })
  const shown = JSON.stringify([await listChannels(ctx), await listEntries(ctx, { kind: 'channel.opened' })])
  equal(shown.includes(secret.password), false)
  equal((await getChannel(ctx, { channelId })).connected, true)
  deepEqual((await accountOf(ctx, channelId)).secret, secret)
})

test('the database holds a secret sealed', async () => {
  const channelId = await givenChannel(app, organisationId, { secret: { password: 'en-clair-nulle-part' } })
  const row = await inTransaction(ctx, ({ db }) =>
    db.selectFrom('channel').select('secret').where('id', '=', channelId).executeTakeFirstOrThrow(),
  )
  equal(row.secret?.includes('en-clair-nulle-part'), false)
})

test('a session that a network renewed is there for the next sending', async () => {
  const channelId = await givenChannel(app, organisationId)
  await saveSession(ctx, { channelId, session: { refresh: 'r2' } })
  deepEqual((await accountOf(ctx, channelId)).session, { refresh: 'r2' })
})

test('credentials that a network refuses open nothing', async () => {
  app.fake.next('credentials')
  await refuses(givenChannel(app, organisationId, { slug: 'refused' }), 'connection-refused')
  equal(
    (await listChannels(ctx)).some(({ slug }) => slug === 'refused'),
    false,
  )
})

test('a network that this installation does not have cannot be chosen', async () => {
  await refuses(openChannel(ctx, { ...page, connector: 'myspace' }), 'connector-unknown', {
    connector: 'myspace',
  })
})

test('two channels cannot have the same short name', async () => {
  await openChannel(ctx, { ...page, slug: 'twice' })
  await refuses(openChannel(ctx, { ...page, slug: 'twice' }), 'slug-taken', { slug: 'twice' })
})

test('the service of another organisation cannot own a channel', async () => {
  const theirs = await givenOrganisation(app, { charter: false })
  const unitId = await givenUnit(app, theirs.organisationId)
  await refuses(openChannel(ctx, { ...page, slug: 'other', unitId }), 'not-found', {
    what: 'unit',
    id: unitId,
  })
})

test('only an administrator opens a channel', async () => {
  const educator = await givenMember(app, organisationId)
  await refuses(openChannel(app.as(educator), { ...page, slug: 'mine' }), 'not-allowed')
})

test('a channel of another organisation is not found, its key less than anything', async () => {
  const theirs = await givenOrganisation(app, { charter: false })
  const channelId = await givenChannel(app, theirs.organisationId, { secret: { password: 'à eux' } })
  await refuses(getChannel(ctx, { channelId }), 'not-found', { what: 'channel', id: channelId })
  await refuses(accountOf(ctx, channelId), 'not-found', { what: 'channel', id: channelId })
})
