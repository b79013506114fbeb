import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { createOrganisation, getOrganisation } from './index.ts'

const app = await testApp()
const visitor = app.as({ kind: 'visitor' })

test('an organisation says of itself what it was given', async () => {
  const organisationId = await createOrganisation(visitor, {
    slug: 'les-ormes',
    name: 'Les Ormes',
    domains: ['LesOrmes.example'],
  })
  const view = await getOrganisation(app.as({ kind: 'system', organisationId, job: 'test' }))
  equal(view.name, 'Les Ormes')
  equal(view.timezone, 'Europe/Brussels')
  equal(view.domains[0], 'lesormes.example')
})

test('two organisations cannot have the same short name', async () => {
  await createOrganisation(visitor, { slug: 'les-saules', name: 'Les Saules' })
  await refuses(createOrganisation(visitor, { slug: 'les-saules', name: 'Autres' }), 'slug-taken', {
    slug: 'les-saules',
  })
})

test('a member reads only the organisation they are in', async () => {
  const ours = await givenOrganisation(app, { name: 'La nôtre', charter: false })
  await givenOrganisation(app, { name: 'Une autre', charter: false })
  equal((await getOrganisation(app.as(ours.administrator))).name, 'La nôtre')
})

test('a visitor reads no organisation', async () => {
  await refuses(getOrganisation(visitor), 'not-allowed')
})
