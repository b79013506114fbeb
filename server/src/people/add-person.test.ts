import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { givenMember, givenOrganisation, givenPerson, givenUnit } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listEntries } from '../log/index.ts'
import { addPerson, getPerson, listPeople, listPeopleById } from './index.ts'

const app = await testApp()
const { organisationId, administrator } = await givenOrganisation(app)
const ctx = app.as(administrator)

test('someone who was added is found by name, without accents nor capitals', async () => {
  const id = await addPerson(ctx, { name: 'Éléonore Pâques', kind: 'volunteer' })
  const found = await listPeople(ctx, { search: 'eleonore paq' })
  deepEqual(
    found.map((person) => person.id),
    [id],
  )
})

test('a search for a sign that searches use elsewhere finds nobody by accident', async () => {
  equal((await listPeople(ctx, { search: '%' })).length, 0)
})

test('a person is shown with the service they belong to', async () => {
  const unitId = await givenUnit(app, organisationId)
  const personId = await addPerson(ctx, { name: 'Bruno Leroy', kind: 'staff', unitId, roles: ['unit-head'] })
  const person = await getPerson(ctx, { personId })
  deepEqual(person.unit, { id: unitId, slug: 'jour', name: 'Accueil de jour' })
  deepEqual(person.roles, ['unit-head'])
})

test('a role that the charter does not name is not given', async () => {
  await refuses(addPerson(ctx, { name: 'X', kind: 'staff', roles: ['grand-vizir'] }), 'unknown-role')
})

test('the service of another organisation does not exist here', async () => {
  const other = await givenOrganisation(app, { charter: false })
  const unitId = await givenUnit(app, other.organisationId)
  await refuses(addPerson(ctx, { name: 'X', kind: 'staff', unitId }), 'not-found', {
    what: 'unit',
    id: unitId,
  })
})

test('only an administrator adds people', async () => {
  const educator = await givenMember(app, organisationId, { roles: ['educator'] })
  await refuses(addPerson(app.as(educator), { name: 'X', kind: 'staff' }), 'not-allowed')
})

test('the log of an addition holds no name, because it is kept for ever', async () => {
  const id = await addPerson(ctx, { name: 'Lucas Moreau', kind: 'beneficiary', minor: true })
  const [entry] = await listEntries(ctx, { kind: 'person.added', subjectId: id })
  equal(JSON.stringify(entry?.data).includes('Lucas'), false)
})

test('a person of another organisation is not found by their id', async () => {
  const other = await givenOrganisation(app, { charter: false })
  const personId = await givenPerson(app, other.organisationId)
  await refuses(getPerson(ctx, { personId }), 'not-found', { what: 'person', id: personId })
  deepEqual(await listPeopleById(ctx, [personId]), [])
})

test('an address is shown to administrators and to the person themselves', async () => {
  const member = await givenMember(app, organisationId, { email: 'sofia@lestilleuls.example' })
  const colleague = await givenMember(app, organisationId)
  const { personId } = member
  equal((await getPerson(ctx, { personId })).email, 'sofia@lestilleuls.example')
  equal((await getPerson(app.as(member), { personId })).email, 'sofia@lestilleuls.example')
  equal((await getPerson(app.as(colleague), { personId })).email, null)
})
