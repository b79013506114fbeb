import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { givenMember, givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { addUnit, listUnits } from './index.ts'

const app = await testApp()

test('a service is known to the charter by a short name made from its name', async () => {
  const { administrator } = await givenOrganisation(app, { charter: false })
  const id = await addUnit(app.as(administrator), { name: 'Hébergement d’été' })
  deepEqual(await listUnits(app.as(administrator)), [
    { id, slug: 'hebergement-d-ete', name: 'Hébergement d’été' },
  ])
})

test('two services of one organisation cannot have the same short name', async () => {
  const { administrator } = await givenOrganisation(app, { charter: false })
  await addUnit(app.as(administrator), { name: 'Accueil' })
  await refuses(addUnit(app.as(administrator), { name: 'Accueil' }), 'slug-taken', { slug: 'accueil' })
})

test('the services of another organisation are not listed', async () => {
  const ours = await givenOrganisation(app, { charter: false })
  const theirs = await givenOrganisation(app, { charter: false })
  await addUnit(app.as(theirs.administrator), { name: 'Leur accueil' })
  deepEqual(await listUnits(app.as(ours.administrator)), [])
})

test('only an administrator adds a service', async () => {
  const { organisationId } = await givenOrganisation(app, { charter: false })
  const educator = await givenMember(app, organisationId)
  await refuses(addUnit(app.as(educator), { name: 'Accueil' }), 'not-allowed')
})
