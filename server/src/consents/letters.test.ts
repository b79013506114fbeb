import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import test from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { familyPage } from '../../test/given-family.ts'
import { givenPerson, givenUnit } from '../../test/given.ts'
import { givenHouse } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { inTransaction } from '../ctx.ts'
import { listEntries } from '../log/index.ts'
import { destroyEnded } from './destroy-ended.ts'
import { addHolder } from './holders.ts'
import { forgetLetters, lettersPdf, listLetterPrints } from './letters-pdf.ts'
import { revokeLink } from './links.ts'
import { getUnitLetters, printUnitLetters } from './unit-letters.ts'
import type { FamilyLanguage } from './types.ts'

const START = '2026-03-12T10:15:00+01:00'
const app = await testApp()
const house = await givenHouse(app)
const bruno = app.as(house.bruno)

async function givenFamily(unitId: string, name: string, language: FamilyLanguage = 'fr') {
  const personId = await givenPerson(app, house.organisationId, {
    name: `Enfant ${name}`,
    kind: 'beneficiary',
    minor: true,
    unitId,
  })
  return addHolder(bruno, { personId, name: `Parent ${name}`, authority: 'parent', language })
}

async function givenFamilies(count: number) {
  const unitId = await givenUnit(app, house.organisationId, {
    name: 'Mauves',
    slug: `u-${randomUUID()}`,
  })
  for (let n = 0; n < count; n++) await givenFamily(unitId, `N${String(n).padStart(3, '0')}`)
  return unitId
}

async function print(unitId: string, { again = false, printId = randomUUID() as string } = {}) {
  await printUnitLetters(bruno, { printId, unitId, again })
  return printId
}

async function read(printId: string): Promise<string[]> {
  const pdf = await lettersPdf(bruno, { printId, part: 1 })
  return (await extractText(await getDocumentProxy(new Uint8Array(pdf)))).text
}

/** The first page of each letter. */
const firstPages = (pages: string[]) => pages.filter((page) => page.includes('/family/'))

const rowsOf = (printId: string) =>
  inTransaction(app.as(house.system), ({ db }) =>
    db.selectFrom('letter').selectAll().where('print_id', '=', printId).orderBy('position').execute(),
  )
const tokensOf = async (printId: string) =>
  (await rowsOf(printId)).map(({ sealed_token }) => bruno.vault.open(sealed_token))

/** A reader of PDF loses a sign or two of such an address, and never changes their order. */
function isWrittenOn(page: string, token: string): boolean {
  const seen = page
    .split('/family/')[1]!
    .split('Ce code')[0]!
    .replaceAll(/[\s\u200b]/g, '')
  let at = 0
  for (const sign of token) if (seen[at] === sign) at++
  return at === seen.length && seen.length > 30
}

test('one file has a letter for each holder, in their language, with a link that opens their page', async () => {
  app.clock.set(START)
  const unitId = await givenUnit(app, house.organisationId, { name: 'Glycines', slug: 'glycines' })
  await givenFamily(unitId, 'Aubry')
  await givenFamily(unitId, 'Baker', 'en')
  await givenFamily(unitId, 'Claes', 'nl')
  const printId = await print(unitId)
  const pages = firstPages(await read(printId))
  const tokens = await tokensOf(printId)
  deepEqual(await Promise.all(tokens.map(async (token) => (await familyPage(app, { token })).holder.name)), [
    'Parent Aubry',
    'Parent Baker',
    'Parent Claes',
  ])
  const [aubry, baker, claes] = pages
  equal(pages.length, 3)
  ok(isWrittenOn(aubry!, tokens[0]!))
  match(aubry!, /Bonjour Parent Aubry/)
  match(aubry!, /Les photos d’Enfant/)
  match(aubry!, /pour Enfant Aubry, Glycines/)
  match(baker!, /Hello Parent Baker/)
  match(claes!, /Dag Parent Claes/)
})

test('each letter starts on the front of a sheet and counts its own pages', async () => {
  const pages = await read(await print(await givenFamilies(3)))
  const starts = pages.flatMap((page, index) => (/\/family\//.test(page) ? [index] : []))
  equal(starts.length, 3)
  ok(
    starts.every((index) => index % 2 === 0),
    String(starts),
  )
  for (const index of starts) match(pages[index]!, /\b1 ?\/ ?2\b/)
})

test('the same form sent twice makes one printing, even at the same instant', async () => {
  const unitId = await givenFamilies(2)
  const printId = randomUUID()
  await Promise.all([print(unitId, { printId }), print(unitId, { printId })])
  await print(unitId, { printId, again: true })
  equal((await listLetterPrints(bruno, { unitId })).length, 1)
  equal(firstPages(await read(printId)).length, 2)
})

test('who has a letter that opens gets another one only when it is said, and the first one closes', async () => {
  const unitId = await givenFamilies(2)
  const first = await print(unitId)
  const tokens = await tokensOf(first)
  await refuses(print(unitId), 'nobody-to-write-to')
  await givenFamily(unitId, 'Nouveau')
  deepEqual(
    Object.entries(await getUnitLetters(bruno, { unitId })).map(([which, { length }]) => [which, length]),
    [
      ['fresh', 1],
      ['again', 2],
    ],
  )
  const second = await print(unitId)
  equal(firstPages(await read(second)).length, 1)
  equal((await familyPage(app, { token: tokens[0]! })).holder.name, 'Parent N000')
  const third = await print(unitId, { again: true })
  equal(firstPages(await read(third)).length, 3)
  await refuses(familyPage(app, { token: tokens[0]! }), 'link-over')
  await refuses(lettersPdf(bruno, { printId: first, part: 1 }), 'not-found')
})

test('two people who print one unit at the same instant close none of each other’s letters', async () => {
  const unitId = await givenFamilies(2)
  const both = await Promise.allSettled([print(unitId), print(unitId)])
  deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
})

test('a letter whose link was closed is not in the file when it is fetched again', async () => {
  const unitId = await givenFamilies(1)
  const holderId = await givenFamily(unitId, 'Partie')
  const printId = await print(unitId)
  equal(firstPages(await read(printId)).length, 2)
  await revokeLink(bruno, { holderId })
  const pages = await read(printId)
  equal(firstPages(pages).length, 1)
  equal(pages.join('').includes('Partie'), false)
})

test('fetching the file again changes no link', async () => {
  const printId = await print(await givenFamilies(2))
  const tokens = await tokensOf(printId)
  deepEqual(await read(printId), await read(printId))
  for (const token of tokens) await familyPage(app, { token })
})

test('after a week the file is gone with its links, and the letters still open', async () => {
  const unitId = await givenFamilies(1)
  const printId = await print(unitId)
  const [token] = await tokensOf(printId)
  app.clock.set('2026-03-20T10:15:00+01:00')
  await refuses(lettersPdf(bruno, { printId, part: 1 }), 'not-found')
  equal((await listLetterPrints(bruno, { unitId }))[0]!.until, null)
  await forgetLetters(app.as(house.system))
  deepEqual(await rowsOf(printId), [])
  equal((await familyPage(app, { token: token! })).holder.name, 'Parent N000')
  app.clock.set(START)
})

test('the database holds no token, neither of the links nor of the file', async () => {
  const printId = await print(await givenFamilies(1))
  const [token] = await tokensOf(printId)
  const rows = await rowsOf(printId)
  equal(rows[0]!.sealed_token.includes(token!), false)
  equal(JSON.stringify(await listEntries(app.as(house.administrator))).includes(token!), false)
})

test('the log says that letters were printed, of which unit, and each link that was made', async () => {
  const unitId = await givenFamilies(2)
  const printId = await print(unitId)
  const entries = await listEntries(app.as(house.administrator), { limit: 3 })
  deepEqual(
    entries.map(({ kind }) => kind),
    ['letters.printed', 'holder-link.made', 'holder-link.made'],
  )
  deepEqual([entries[0]!.subjectId, entries[0]!.data], [printId, { unitId, letters: 2 }])
})

test('only those who record answers print letters or fetch the file', async () => {
  const unitId = await givenFamilies(1)
  const sofia = app.as(house.sofia)
  await refuses(printUnitLetters(sofia, { printId: randomUUID(), unitId, again: false }), 'not-allowed')
  const printId = await print(unitId)
  await refuses(lettersPdf(sofia, { printId, part: 1 }), 'not-allowed')
  const elsewhere = await givenHouse(app)
  await refuses(lettersPdf(app.as(elsewhere.bruno), { printId, part: 1 }), 'not-found')
  await refuses(
    printUnitLetters(app.as(elsewhere.bruno), { printId: randomUUID(), unitId, again: true }),
    'not-found',
  )
})

test('the words that a letter showed are kept until its link is destroyed', async () => {
  const unitId = await givenFamilies(1)
  await read(await print(unitId))
  app.clock.set('2026-06-20T10:15:00+02:00')
  await runRetentionOfTexts()
  const left = await inTransaction(app.as(house.system), ({ db }) =>
    db.selectFrom('holder_link').select('text_id').where('text_id', 'is not', null).execute(),
  )
  ok(left.length > 0)
  app.clock.set(START)
})

const runRetentionOfTexts = () =>
  destroyEnded(app.as(house.system), { what: 'consent_text', before: '2026-05-20' })

test('letters are set by a process beside the server, which is gone when they are', async () => {
  const setters: ChildProcess[] = []
  const note = (message: unknown) => void setters.push((message as { process: ChildProcess }).process)
  subscribe('child_process', note)
  await read(await print(await givenFamilies(1)))
  unsubscribe('child_process', note)
  equal(setters.length, 1)
  const [setter] = setters
  if (setter!.exitCode === null && setter!.signalCode === null) await once(setter!, 'exit')
})
