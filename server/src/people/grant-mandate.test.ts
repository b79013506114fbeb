import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { givenMember, givenOrganisation, givenPerson } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { changePerson, endMandate, getPerson, grantMandate, listHolders } from './index.ts'

const app = await testApp()
const { organisationId, administrator } = await givenOrganisation(app)
const ctx = app.as(administrator)
const board = 'Conseil d’administration'

const givenMandate = async (days: { fromOn: string; untilOn: string | null }) => {
  const personId = await givenPerson(app, organisationId)
  const mandateId = await grantMandate(ctx, { personId, role: 'moderator', body: board, ...days })
  return { personId, mandateId }
}

test('a mandate that runs makes its holder one of those who may act', async () => {
  const { personId } = await givenMandate({ fromOn: '2026-01-01', untilOn: '2026-12-31' })
  const [mandate] = (await getPerson(ctx, { personId })).mandates
  equal(mandate?.running, true)
  equal(mandate?.body, board)
  const holders = await listHolders(ctx, ['moderator'])
  equal(
    holders.some(({ id }) => id === personId),
    true,
  )
})

test('a mandate that is over gives nothing any more', async () => {
  const { personId } = await givenMandate({ fromOn: '2025-01-01', untilOn: '2025-12-31' })
  const holders = await listHolders(ctx, ['moderator'])
  equal(
    holders.some(({ id }) => id === personId),
    false,
  )
})

test('a mandate is ended before its term, on the day that is said', async () => {
  const { personId, mandateId } = await givenMandate({ fromOn: '2026-01-01', untilOn: null })
  await endMandate(ctx, { mandateId, on: '2026-03-11' })
  const [mandate] = (await getPerson(ctx, { personId })).mandates
  deepEqual([mandate?.untilOn, mandate?.running], ['2026-03-11', false])
})

test('a mandate that is over is not prolonged by ending it later', async () => {
  const { mandateId } = await givenMandate({ fromOn: '2025-01-01', untilOn: '2025-12-31' })
  await refuses(endMandate(ctx, { mandateId, on: '2026-03-11' }), 'mandate-over', { untilOn: '2025-12-31' })
})

test('a mandate does not end before it begins', async () => {
  const { mandateId } = await givenMandate({ fromOn: '2026-03-01', untilOn: null })
  await refuses(endMandate(ctx, { mandateId, on: '2026-02-28' }), 'days-reversed')
  await refuses(givenMandate({ fromOn: '2026-03-01', untilOn: '2026-02-28' }), 'days-reversed')
})

test('whoever left receives no mandate', async () => {
  const personId = await givenPerson(app, organisationId, { name: 'Partie' })
  await changePerson(ctx, { personId, name: 'Partie', kind: 'staff', left: true })
  const mandate = { personId, role: 'moderator', body: board, fromOn: '2026-01-01' }
  await refuses(grantMandate(ctx, mandate), 'person-left', { name: 'Partie' })
})

test('a mandate is given by an administrator, to someone of their organisation', async () => {
  const theirs = await givenOrganisation(app)
  const personId = await givenPerson(app, theirs.organisationId)
  const mandate = { personId, role: 'moderator', body: board, fromOn: '2026-01-01' }
  await refuses(grantMandate(ctx, mandate), 'not-found')
  const educator = await givenMember(app, organisationId, { roles: ['educator'] })
  await refuses(grantMandate(app.as(educator), mandate), 'not-allowed')
})

test('a mandate of another organisation cannot be ended', async () => {
  const theirs = await givenOrganisation(app)
  const { mandateId } = await givenMandate({ fromOn: '2026-01-01', untilOn: null })
  await refuses(endMandate(app.as(theirs.administrator), { mandateId, on: '2026-03-11' }), 'not-found')
})
