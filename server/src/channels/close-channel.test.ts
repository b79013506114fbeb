import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { givenChannel, givenMember, givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listEntries } from '../log/index.ts'
import { accountOf, closeChannel, getChannel, listChannels, saveSession } from './index.ts'

const app = await testApp()
const { organisationId, administrator } = await givenOrganisation(app, { charter: false })
const ctx = app.as(administrator)

test('a closed channel stays in the register, after the open ones', async () => {
  const closed = await givenChannel(app, organisationId, { name: 'A' })
  const open = await givenChannel(app, organisationId, { name: 'B' })
  await closeChannel(ctx, { channelId: closed })
  deepEqual(
    (await listChannels(ctx)).map(({ id }) => id),
    [open, closed],
  )
  equal((await getChannel(ctx, { channelId: closed })).closedAt, '2026-03-12T09:15:00.000Z')
})

test('closing a channel forgets its keys, and keeps none that comes later', async () => {
  const channelId = await givenChannel(app, organisationId, { secret: { password: 'x' } })
  await closeChannel(ctx, { channelId })
  await saveSession(ctx, { channelId, session: { refresh: 'late' } })
  const account = await accountOf(ctx, channelId)
  deepEqual([account.secret, account.session], [{}, undefined])
})

test('closing twice is closing once', async () => {
  const channelId = await givenChannel(app, organisationId)
  await closeChannel(ctx, { channelId })
  await closeChannel(ctx, { channelId })
  equal((await listEntries(ctx, { kind: 'channel.closed', subjectId: channelId })).length, 1)
})

test('only an administrator closes a channel, and only one of their organisation', async () => {
  const channelId = await givenChannel(app, organisationId)
  const educator = await givenMember(app, organisationId)
  await refuses(closeChannel(app.as(educator), { channelId }), 'not-allowed')
  const theirs = await givenOrganisation(app, { charter: false })
  await refuses(closeChannel(app.as(theirs.administrator), { channelId }), 'not-found')
})
