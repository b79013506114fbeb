import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { givenMember, givenOrganisation, givenPerson } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listEntries } from '../log/index.ts'
import { changePerson, getPerson, setRoles } from './index.ts'

const app = await testApp()

test('roles that were given are held, and the log says from which to which', async () => {
  const { organisationId, administrator } = await givenOrganisation(app)
  const personId = await givenPerson(app, organisationId, { roles: ['educator'] })
  await setRoles(app.as(administrator), { personId, roles: ['unit-head', 'educator'] })
  deepEqual((await getPerson(app.as(administrator), { personId })).roles, ['unit-head', 'educator'])
  const [entry] = await listEntries(app.as(administrator), { kind: 'roles.changed', subjectId: personId })
  deepEqual(entry?.data, { before: ['educator'], after: ['unit-head', 'educator'] })
})

test('the only administrator cannot give up the role', async () => {
  const { administrator } = await givenOrganisation(app)
  const { personId, name } = administrator
  await refuses(setRoles(app.as(administrator), { personId, roles: [] }), 'last-administrator', { name })
})

test('the only administrator cannot be noted as gone', async () => {
  const { administrator } = await givenOrganisation(app)
  const { personId, name } = administrator
  await refuses(
    changePerson(app.as(administrator), { personId, name, kind: 'staff', left: true }),
    'last-administrator',
  )
})

test('two administrators who give up the role at the same instant leave one', async () => {
  const { organisationId, administrator } = await givenOrganisation(app)
  const second = await givenMember(app, organisationId, { roles: ['administrator'] })
  const outcomes = await Promise.allSettled(
    [administrator, second].map(({ personId }) => setRoles(app.as(administrator), { personId, roles: [] })),
  )
  deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('an educator cannot make themselves an administrator', async () => {
  const { organisationId } = await givenOrganisation(app)
  const educator = await givenMember(app, organisationId, { roles: ['educator'] })
  const { personId } = educator
  await refuses(setRoles(app.as(educator), { personId, roles: ['administrator'] }), 'not-allowed')
})

test('the roles of a person of another organisation cannot be set', async () => {
  const ours = await givenOrganisation(app)
  const theirs = await givenOrganisation(app)
  const personId = await givenPerson(app, theirs.organisationId)
  await refuses(setRoles(app.as(ours.administrator), { personId, roles: [] }), 'not-found')
})
