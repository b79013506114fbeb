import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { givenOrganisation, givenPerson } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import {
  actorFor,
  changePerson,
  getPerson,
  grantMandate,
  listMemberships,
  listPeople,
  openAccount,
} from './index.ts'
import { inTransaction } from '../ctx.ts'
import type { Actor } from '../ctx.ts'

const app = await testApp()
const password = 'quatre mots que je retiens'

/** One account that acts in two organisations, under two names. */
async function givenTwoMemberships() {
  const ours = await givenOrganisation(app, { name: 'Les Tilleuls' })
  const theirs = await givenOrganisation(app, { name: 'Les Ormes' })
  const here = await givenPerson(app, ours.organisationId, {
    name: 'Sofia ici',
    email: `s${Math.random()}@x.be`,
  })
  const there = await givenPerson(app, theirs.organisationId, { name: 'Sofia là-bas' })
  const accountId = await openAccount(app.as(ours.system), { personId: here, password })
  await tie(theirs.system, there, accountId)
  return { ours, theirs, here, there, accountId, account: { kind: 'account', accountId } as const }
}

const tie = (system: Actor, personId: string, accountId: string) =>
  inTransaction(app.as(system), ({ db }) =>
    db.updateTable('person').set({ account_id: accountId }).where('id', '=', personId).execute(),
  )

test('an account lists the organisations it acts in, by name', async () => {
  const { account } = await givenTwoMemberships()
  const memberships = await listMemberships(app.as(account))
  deepEqual(
    memberships.map(({ name, personName }) => [name, personName]),
    [
      ['Les Ormes', 'Sofia là-bas'],
      ['Les Tilleuls', 'Sofia ici'],
    ],
  )
})

test('someone of several organisations acts in the one they chose', async () => {
  const { account, theirs, there } = await givenTwoMemberships()
  const actor = await actorFor(app.as(account), { organisationId: theirs.organisationId })
  equal(actor?.personId, there)
})

test('someone of several organisations who chose none acts in none', async () => {
  const { account } = await givenTwoMemberships()
  equal(await actorFor(app.as(account), {}), null)
  equal(await actorFor(app.as(account), { organisationId: 'not-an-id' }), null)
})

test('an organisation one does not belong to cannot be chosen', async () => {
  const { account } = await givenTwoMemberships()
  const stranger = await givenOrganisation(app, { charter: false })
  equal(await actorFor(app.as(account), { organisationId: stranger.organisationId }), null)
})

test('someone who acts in two organisations sees in each only its own people', async () => {
  const { account, ours, theirs, there } = await givenTwoMemberships()
  const actor = await actorFor(app.as(account), { organisationId: ours.organisationId })
  if (!actor) throw new Error('no actor')
  const names = (await listPeople(app.as(actor))).map((person) => person.name)
  deepEqual(names.includes('Sofia là-bas'), false)
  await refuses(getPerson(app.as(actor), { personId: there }), 'not-found')
  equal((await listPeople(app.as(theirs.system))).length, 2)
})

test('whoever left acts nowhere, from their next page on', async () => {
  const { ours, here, account } = await givenTwoMemberships()
  await changePerson(app.as(ours.administrator), { personId: here, name: 'Sofia', kind: 'staff', left: true })
  equal(
    await actorFor(app.as(account), { organisationId: ours.organisationId }).then(
      (a) => a?.personId === here,
    ),
    false,
  )
})

test('a mandate gives its role from its first day to its last, in the time of the organisation', async () => {
  const { ours, here, account } = await givenTwoMemberships()
  await grantMandate(app.as(ours.administrator), {
    personId: here,
    role: 'moderator',
    body: 'Conseil d’administration',
    fromOn: '2026-03-20',
    untilOn: '2026-03-21',
  })
  const rolesAt = async (instant: string) => {
    app.clock.set(instant)
    return (await actorFor(app.as(account), { organisationId: ours.organisationId }))?.roles
  }
  deepEqual(await rolesAt('2026-03-19T23:59:00+01:00'), [])
  deepEqual(await rolesAt('2026-03-20T00:00:00+01:00'), ['moderator'])
  deepEqual(await rolesAt('2026-03-21T23:59:00+01:00'), ['moderator'])
  deepEqual(await rolesAt('2026-03-22T00:00:00+01:00'), [])
})
