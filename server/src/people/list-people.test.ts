import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { givenOrganisation, givenPerson } from '../../test/given.ts'
import { testApp } from '../../test/test-app.ts'
import {
  addPeople,
  changePerson,
  countPeople,
  listIdsInCharge,
  listIdsNamedIn,
  listPeople,
  listPeoplePage,
  setRoles,
} from './index.ts'
import { wordsOf } from './name-words.ts'

const app = await testApp()

async function givenNames(names: string[]) {
  const { organisationId, system } = await givenOrganisation(app, { charter: false })
  const ids = []
  for (const name of names) ids.push(await givenPerson(app, organisationId, { name }))
  const ctx = app.as(system)
  const found = async (search: string) =>
    (await listPeoplePage(ctx, { search })).people.map(({ name }) => name)
  return { ctx, organisationId, ids, found }
}

test('a few letters find everyone of whom a word begins with them, accents and case aside', async () => {
  const { found } = await givenNames(['Éléonore Paquet', 'Paul Élie', 'Jean-Paul d’Arc', 'Zoé Martin'])
  deepEqual(await found('ÉL'), ['Éléonore Paquet', 'Paul Élie'])
  deepEqual(await found('pau'), ['Jean-Paul d’Arc', 'Paul Élie'])
  deepEqual(await found('arc jean'), ['Jean-Paul d’Arc'])
  deepEqual(await found('onore'), [])
  deepEqual(await found('%'), [])
})

test('whoever has a word twice is found once', async () => {
  const { found } = await givenNames(['Martin Martinez', 'Marc Petit'])
  deepEqual(await found('mar'), ['Marc Petit', 'Martin Martinez'])
})

for (const search of ['', 'mar', 'mar du'])
  test(`pages of « ${search} » show everyone once, those who left at the end`, async () => {
    const names = ['Marie Du', 'Zoé Mar Du', 'Anna Martin Duc', 'Émile Mard Dul', 'Ana Marin Duo', 'Marie Du']
    const { ctx, ids } = await givenNames(names)
    await changePerson(ctx, { personId: ids[2]!, name: names[2]!, kind: 'staff', left: true })
    const seen = []
    let after: string | undefined
    do {
      const page = await listPeoplePage(ctx, { search, limit: 2, ...(after && { after }) })
      seen.push(...page.people)
      after = page.next ?? undefined
    } while (after)
    const all = await listPeople(ctx, { search })
    equal(new Set(seen.map(({ id }) => id)).size, seen.length)
    deepEqual(seen.map(({ id }) => id).toSorted(), all.map(({ id }) => id).toSorted())
    equal(seen.at(-1)?.id, ids[2])
  })

test('those of some kinds who are here are listed, and those who are asked for wherever they are', async () => {
  const { ctx, organisationId, ids } = await givenNames(['Ana', 'Bea', 'Cleo'])
  const kind = 'volunteer'
  for (const [at, name] of ['Ana', 'Bea', 'Cleo'].entries())
    await changePerson(ctx, { personId: ids[at]!, name, kind, left: at > 0 })
  const shown = await givenPerson(app, organisationId, { name: 'Dina', kind: 'beneficiary' })
  const named = await givenPerson(app, organisationId, { name: 'Eve', kind: 'beneficiary' })
  const who = { kinds: [kind as 'volunteer'], personIds: [named, ids[2]!] }
  deepEqual(
    (await listPeople(ctx, { among: who })).map(({ name }) => name),
    ['Ana', 'Eve', 'Cleo'],
  )
  const inCharge = await listIdsInCharge(ctx, who)
  deepEqual(
    [ids[0]!, ids[1]!, ids[2]!, shown, named].map((id) => inCharge.includes(id)),
    [true, false, false, false, true],
  )
  await setRoles(ctx, { personId: shown, roles: ['administrator'] })
  equal((await listIdsInCharge(ctx, who)).includes(shown), true)
  equal(await countPeople(ctx, { kind }), 1)
})

test('a name that changes is found by its new words alone', async () => {
  const { ctx, ids, found } = await givenNames(['Marie Dupont'])
  await changePerson(ctx, { personId: ids[0]!, name: 'Marie Leroy', kind: 'staff' })
  deepEqual(await found('dup'), [])
  deepEqual(await found('ler'), ['Marie Leroy'])
})

test('people added together are found too', async () => {
  const { ctx, found } = await givenNames([])
  const id = ctx.newId()
  await addPeople(ctx, [{ id, name: 'Inès Dubois', kind: 'beneficiary', minor: true, unitId: null }])
  deepEqual(await found('ines dub'), ['Inès Dubois'])
})

test('no one of another organisation is found, or begins a page', async () => {
  const theirs = await givenNames(['Marie Ailleurs'])
  const { ctx, found } = await givenNames(['Marie Ici'])
  deepEqual(await found('marie'), ['Marie Ici'])
  equal((await listPeoplePage(ctx, { search: 'ici', after: theirs.ids[0]! })).people.length, 1)
})

test('a text that names someone finds them among two hundred of the same first name', async () => {
  const { ctx } = await givenNames([])
  const people = Array.from({ length: 210 }, (_, number) => ({
    id: ctx.newId(),
    name: number === 205 ? 'Marie Dupont' : `Marie Autre${number}`,
    kind: 'beneficiary' as const,
    minor: false,
    unitId: null,
  }))
  await addPeople(ctx, people)
  equal((await listIdsNamedIn(ctx, 'Merci à MARIE Dupont'))[0], people[205]!.id)
})

test('a search is split into words as the database splits a name', async () => {
  const client = new pg.Client(app.connections.owner)
  await client.connect()
  for (const name of [
    'Éléonore d’Arc-Œuvre',
    "Sean O'Brien (père)",
    'Łukasz Weiß',
    'R2D2/14 — «\u00a0X\u202f»',
    ' a  b ',
  ]) {
    const { rows } = await client.query('select words_of(folded($1)) as word', [name])
    deepEqual(rows.map(({ word }) => word).toSorted(), wordsOf(name).toSorted(), name)
  }
  await client.end()
})
