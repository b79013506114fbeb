import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { givenMember, givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { addBlackout, listBlackouts, removeBlackout } from './index.ts'

const app = await testApp()
const BALLOT = {
  kind: 'election' as const,
  label: 'Municipales',
  fromOn: '2025-09-01',
  untilOn: '2026-03-22',
}

test('a period before a ballot is noted, and taken back', async () => {
  const { administrator } = await givenOrganisation(app, { charter: false })
  const ctx = app.as(administrator)
  const blackoutId = await addBlackout(ctx, BALLOT)
  deepEqual(await listBlackouts(ctx), [{ id: blackoutId, ...BALLOT }])
  await removeBlackout(ctx, { blackoutId })
  equal((await listBlackouts(ctx)).length, 0)
})

test('a period does not end before it begins', async () => {
  const { administrator } = await givenOrganisation(app, { charter: false })
  await refuses(addBlackout(app.as(administrator), { ...BALLOT, untilOn: '2025-08-31' }), 'days-reversed')
})

test('only an administrator notes a period, and only in their organisation', async () => {
  const ours = await givenOrganisation(app, { charter: false })
  const theirs = await givenOrganisation(app, { charter: false })
  const educator = await givenMember(app, ours.organisationId)
  await refuses(addBlackout(app.as(educator), BALLOT), 'not-allowed')
  const blackoutId = await addBlackout(app.as(theirs.administrator), BALLOT)
  await refuses(removeBlackout(app.as(ours.administrator), { blackoutId }), 'not-found')
})
