import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { givenMember, givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { changeOrganisation, getOrganisation } from './index.ts'

const app = await testApp()
const { organisationId, administrator } = await givenOrganisation(app, { charter: false })

const described = {
  name: 'Les Tilleuls ASBL',
  trustedDomains: ['rtbf.be'],
  contacts: { press: { name: 'Service de presse', email: 'presse@lestilleuls.example' } },
}

test('an administrator corrects what the organisation says of itself', async () => {
  await changeOrganisation(app.as(administrator), described)
  const view = await getOrganisation(app.as(administrator))
  equal(view.name, 'Les Tilleuls ASBL')
  deepEqual(view.trustedDomains, ['rtbf.be'])
  deepEqual(view.contacts.press, described.contacts.press)
})

test('an educator does not change what the organisation says of itself', async () => {
  const educator = await givenMember(app, organisationId)
  await refuses(changeOrganisation(app.as(educator), described), 'not-allowed')
})

test('changing one organisation leaves the others as they are', async () => {
  const other = await givenOrganisation(app, { name: 'Une autre', charter: false })
  await changeOrganisation(app.as(administrator), { ...described, name: 'Changée' })
  equal((await getOrganisation(app.as(other.administrator))).name, 'Une autre')
})
