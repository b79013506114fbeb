import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict'
import { test } from 'node:test'
import { ZodError } from 'zod'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { verifyLog } from '../log/index.ts'
import { actorFor, findAccount } from '../people/index.ts'
import { listOrganisations, asOperator } from './organisations.ts'
import { openOrganisation } from './open-organisation.ts'

const app = await testApp()
const visitor = app.as({ kind: 'visitor' })
const hensies = {
  name: 'Commune de Hensies',
  person: 'Nadia Lambert',
  email: 'Nadia@Hensies.example',
  timezone: 'Europe/Brussels',
}

test('an organisation opens with the account of whoever administers it', async () => {
  const { slug, password } = await openOrganisation(app, hensies)
  equal(slug, 'commune-de-hensies')
  match(password ?? '', /^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/)

  const account = await findAccount(visitor.db, { email: hensies.email })
  ok(account?.operator, 'the first one runs the installation')
  const actor = await actorFor(app.as({ kind: 'account', accountId: account.id }), {})
  deepEqual([actor?.name, actor?.roles], ['Nadia Lambert', ['administrator']])
  const [{ organisationId = '' } = {}] = await listOrganisations(app)
  ok((await verifyLog(asOperator(app, organisationId))).ok)
})

test('someone who signs in here already keeps their password, and runs nothing more', async () => {
  const { slug, password } = await openOrganisation(app, { ...hensies, name: 'CPAS', slug: 'cpas' })
  deepEqual([slug, password], ['cpas', null])
  const other = await openOrganisation(app, { ...hensies, name: 'École', email: 'luc@ecole.example' })
  ok(other.password)
  equal((await findAccount(visitor.db, { email: 'luc@ecole.example' }))?.operator, false)
})

test('what is wrong is named, and nothing is opened', async () => {
  const before = await listOrganisations(app)
  for (const [option, value] of [
    ['name', ''],
    ['name', '!!!'],
    ['person', ' '],
    ['email', 'nadia'],
    ['slug', 'Les Tilleuls'],
    ['language', 'nl'],
    ['timezone', 'Bruxelles'],
  ] as const)
    await rejects(openOrganisation(app, { ...hensies, [option]: value }), (thrown) => {
      ok(thrown instanceof ZodError)
      equal(thrown.issues[0]?.path[0], value === '!!!' ? 'slug' : option)
      return true
    })
  await refuses(openOrganisation(app, hensies), 'slug-taken', { slug: 'commune-de-hensies' })
  deepEqual(await listOrganisations(app), before)
})
