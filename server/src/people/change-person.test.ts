import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { givenMember, givenOrganisation, givenPerson } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listEntries } from '../log/index.ts'
import { changePerson, getPerson } from './index.ts'

const app = await testApp()
const { organisationId, administrator } = await givenOrganisation(app)
const ctx = app.as(administrator)

test('what is known of someone is corrected, and the log names the fields, not their values', async () => {
  const personId = await givenPerson(app, organisationId, { name: 'Sofia Petti' })
  await changePerson(ctx, { personId, name: 'Sofia Petit', kind: 'staff' })
  equal((await getPerson(ctx, { personId })).name, 'Sofia Petit')
  const [entry] = await listEntries(ctx, { kind: 'person.changed', subjectId: personId })
  deepEqual(entry?.data, { fields: ['name'], left: false })
})

test('a change that changes nothing leaves no trace', async () => {
  const personId = await givenPerson(app, organisationId, { name: 'Sofia Petit' })
  await changePerson(ctx, { personId, name: 'Sofia Petit', kind: 'staff' })
  equal((await listEntries(ctx, { kind: 'person.changed', subjectId: personId })).length, 0)
})

test('someone who left can come back', async () => {
  const personId = await givenPerson(app, organisationId, { name: 'Hugo' })
  await changePerson(ctx, { personId, name: 'Hugo', kind: 'staff', left: true })
  equal((await getPerson(ctx, { personId })).leftAt, '2026-03-12T09:15:00.000Z')
  await changePerson(ctx, { personId, name: 'Hugo', kind: 'staff' })
  equal((await getPerson(ctx, { personId })).leftAt, null)
})

test('only an administrator changes what is known of people', async () => {
  const educator = await givenMember(app, organisationId, { roles: ['educator'] })
  const { personId, name } = educator
  await refuses(changePerson(app.as(educator), { personId, name, kind: 'staff' }), 'not-allowed')
})

test('a person of another organisation cannot be changed', async () => {
  const theirs = await givenOrganisation(app, { charter: false })
  const personId = await givenPerson(app, theirs.organisationId, { name: 'À eux' })
  await refuses(changePerson(ctx, { personId, name: 'À nous', kind: 'staff' }), 'not-found')
  equal((await getPerson(app.as(theirs.administrator), { personId })).name, 'À eux')
})
