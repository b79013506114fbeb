import { deepEqual, equal, ok } from 'node:assert/strict'
import test from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { givenPerson, givenUnit } from '../../../test/given.ts'
import { givenHouse } from '../../../test/given-posts.ts'
import type { House } from '../../../test/given-posts.ts'
import { refuses } from '../../../test/refuses.ts'
import { testApp } from '../../../test/test-app.ts'
import { listPeople } from '../../people/index.ts'
import { addHolder, listHoldersOf } from '../holders.ts'
import { listConsents } from '../queries.ts'
import { recordConsent } from '../record-consent.ts'
import { applyImport, undoImport } from './apply-import.ts'
import { previewImport } from './preview-import.ts'
import { getImport } from './queries.ts'

const app = await testApp()
const HEADINGS = 'Nom;Naissance;Service;Parent;Courriel;Canal;Photo;Réponse;Date;Jusqu’au'

const bytes = (lines: string[], headings = HEADINGS) =>
  new TextEncoder().encode([headings, ...lines].join('\r\n'))
const preview = (house: House, content: Uint8Array) =>
  previewImport(app.as(house.bruno), { bytes: content, fileName: 'familles.csv' })
const read = (house: House, importId: string) => getImport(app.as(house.bruno), { importId })
const apply = (house: House, importId: string, withoutFaulty = false) =>
  applyImport(app.as(house.bruno), { importId, withoutFaulty })
const childrenOf = async (house: House) =>
  (await listPeople(app.as(house.system), { kind: 'beneficiary' })).filter(({ leftAt }) => leftAt === null)
const answersOf = async (house: House) =>
  (await listConsents(app.as(house.system))).map(({ person, picture, status }) => [
    person.name,
    picture,
    status,
  ])

test('a preview says line by line what it will do, and does none of it', async () => {
  const house = await givenHouse(app)
  await givenUnit(app, house.organisationId)
  await givenPerson(app, house.organisationId, { name: 'Émile Durand', kind: 'beneficiary', minor: true })
  const id = await preview(
    house,
    bytes([
      'Emile DURAND;2017-03-02;;Ana Durand;ana@example.org;Page;groupe;oui;01/09/2025;31/08/2026',
      'Zoé Roy;2018;Accueil de jour;Mélanie Roy;;;;;;',
      'Zoé Roy;2018;Accueil de jour;Simon Tremblay;;Page;seule;non;2025-09-02;',
    ]),
  )
  const { counts, lines, faults } = await read(house, id)
  deepEqual(faults, [])
  deepEqual(counts, { lines: 3, added: 1, matched: 1, answers: 2, faulty: 0 })
  deepEqual(
    lines.map(({ person, known, holder }) => [person, known, holder?.name, holder?.does]),
    [
      ['Émile Durand', true, 'Ana Durand', 'add'],
      ['Zoé Roy', false, 'Mélanie Roy', 'add'],
      ['Zoé Roy', false, 'Simon Tremblay', 'add'],
    ],
  )
  equal((await childrenOf(house)).length, 1)
  deepEqual(await answersOf(house), [])

  await apply(house, id)
  deepEqual((await childrenOf(house)).map(({ name }) => name).toSorted(), ['Zoé Roy', 'Émile Durand'])
  deepEqual(await answersOf(house), [
    ['Émile Durand', 'group', 'yes'],
    ['Zoé Roy', 'targeted', 'no'],
  ])
  await refuses(apply(house, id), 'wrong-state')
})

test('each fault is named with its line, its column and what was expected, and nothing is half imported', async () => {
  const house = await givenHouse(app)
  const id = await preview(
    house,
    bytes([
      'Bon;2017;;Ana;ana@example.org;Page;groupe;oui;01/09/2025;',
      ';2017;;Ana;;;;;;',
      'Sans date;2017;;Ana;;Page;groupe;oui;;',
      'Mauvaise adresse;2017;;Ana;ana@;;;;;',
      'Canal inconnu;2017;;Ana;;Instagram;groupe;oui;01/09/2025;',
      'Jour impossible;31/02/2017;;Ana;;;;;;',
      'À l’envers;;;Ana;;Page;;oui;01/09/2025;31/08/2025',
    ]),
  )
  const { faults } = await read(house, id)
  deepEqual(
    faults.map(({ line, column, code }) => [line, column, code]),
    [
      [3, 'name', 'missing'],
      [4, 'givenOn', 'missing'],
      [5, 'email', 'email'],
      [6, 'channel', 'channel'],
      [7, 'born', 'birth'],
      [8, 'untilOn', 'before-date'],
    ],
  )
  await refuses(apply(house, id), 'lines-faulty')
  equal((await childrenOf(house)).length, 0)
  await apply(house, id, true)
  deepEqual(
    (await childrenOf(house)).map(({ name }) => name),
    ['Bon'],
  )
})

test('an import that was undone leaves what was there before it', async () => {
  const house = await givenHouse(app)
  const personId = await givenPerson(app, house.organisationId, {
    name: 'Lucas',
    kind: 'beneficiary',
    minor: true,
  })
  await recordConsent(app.as(house.bruno), {
    personId,
    channelIds: [house.channelId],
    answer: 'granted',
    givenOn: '2025-09-01',
    holders: ['Claire'],
  })
  const id = await preview(
    house,
    bytes(['Lucas;;;Claire;;Page;seul;non;02/03/2026;', 'Nouveau;;;Paul;;Page;seul;oui;02/03/2026;']),
  )
  await apply(house, id)
  deepEqual(await answersOf(house), [
    ['Lucas', 'targeted', 'no'],
    ['Nouveau', 'targeted', 'yes'],
  ])
  await undoImport(app.as(house.bruno), { importId: id })
  deepEqual(await answersOf(house), [['Lucas', 'targeted', 'yes']])
  deepEqual(
    (await childrenOf(house)).map(({ name }) => name),
    ['Lucas'],
  )
})

test('someone who answers already gets the address that the file has, and loses it when the import is undone', async () => {
  const house = await givenHouse(app)
  const personId = await givenPerson(app, house.organisationId, {
    name: 'Lucas',
    kind: 'beneficiary',
    minor: true,
  })
  await addHolder(app.as(house.bruno), { personId, name: 'Claire', authority: 'parent' })
  const reached = { personId, name: 'Jean', authority: 'parent', email: 'jean@example.org' } as const
  await addHolder(app.as(house.bruno), reached)
  const id = await preview(
    house,
    bytes([
      'Lucas;;;claire;claire@example.org;;;;;',
      'Lucas;;;Jean;autre@example.org;;;;;',
      'Lucas;;;Nouvelle;n@example.org;;;;;',
    ]),
  )
  deepEqual(
    (await read(house, id)).lines.map(({ holder }) => holder?.does),
    ['reach', 'find', 'add'],
  )
  const addresses = async () =>
    (await listHoldersOf(app.as(house.bruno), personId))
      .filter(({ endedAt }) => endedAt === null)
      .map(({ email }) => email)
  await apply(house, id)
  deepEqual(await addresses(), ['claire@example.org', 'jean@example.org', 'n@example.org'])
  await undoImport(app.as(house.bruno), { importId: id })
  deepEqual(await addresses(), [null, 'jean@example.org'])
})

test('every line of a long file can be seen before it is imported', async () => {
  const house = await givenHouse(app)
  const id = await preview(house, bytes(Array.from({ length: 250 }, (_, n) => `Code ${n};;;;;;;;;`)))
  const view = await getImport(app.as(house.bruno), { importId: id, from: 200 })
  deepEqual([view.lines.length, view.lines.at(-1)!.person, view.before, view.after], [50, 'Code 249', 200, 0])
})

test('two people of the same name are not guessed at', async () => {
  const house = await givenHouse(app)
  for (const round of [1, 2])
    await givenPerson(app, house.organisationId, {
      name: 'Jean Petit',
      kind: 'beneficiary',
      minor: round === 1,
    })
  const { faults } = await read(house, await preview(house, bytes(['Jean Petit;;;Ana;;;;;;'])))
  deepEqual(
    faults.map(({ column, code }) => [column, code]),
    [['name', 'several']],
  )
})

test('a name in another order is the same person', async () => {
  const house = await givenHouse(app)
  await givenPerson(app, house.organisationId, { name: 'Nora Diallo', kind: 'beneficiary', minor: true })
  const id = await preview(house, bytes(['DIALLO Nora', 'Diallo, nora']))
  const { added, matched } = (await read(house, id)).counts
  deepEqual([added, matched], [0, 1])
})

test('ten thousand lines, three hundred of them faulty, take less than ten seconds', async () => {
  const house = await givenHouse(app)
  const lines = Array.from({ length: 10_000 }, (_, n) =>
    n % 100 < 3
      ? `Enfant ${n};2017;;Parent ${n};pas une adresse;Page;groupe;oui;01/09/2025;`
      : `Enfant ${n};2017;;Parent ${n};p${n}@example.org;Page;groupe;${n % 2 ? 'oui' : 'non'};01/09/2025;31/08/2026`,
  )
  const work = process.cpuUsage()
  const id = await preview(house, bytes(lines))
  const view = await read(house, id)
  equal(view.counts.faulty, 300)
  ok(view.faults.every(({ column, code }) => column === 'email' && code === 'email'))
  await apply(house, id, true)
  const seconds = secondsSince(work)
  ok(seconds < 10, `${seconds.toFixed(1)} s`)
  equal((await childrenOf(house)).length, 9_700)
})

test('a spreadsheet of Excel is read like a file of commas', async () => {
  const house = await givenHouse(app)
  const row = (number: number, ...cells: string[]) =>
    `<row r="${number}">${cells.map((text, at) => `<c r="${'ABCDE'[at]}${number}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
  const id = await preview(
    house,
    workbook(
      row(1, 'Nom', 'Parent', 'Canal', 'Réponse', 'Date') + row(2, 'Léa', 'Ana', 'Page', 'oui', '2025-09-01'),
    ),
  )
  deepEqual((await read(house, id)).counts, { lines: 1, added: 1, matched: 0, answers: 1, faulty: 0 })
})

test('a file packed to become huge, one that is no table and one too long are refused', async () => {
  const house = await givenHouse(app)
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(80_000_000) }, { level: 9 })
  ok(bomb.length < 200_000)
  const work = process.cpuUsage()
  await refuses(preview(house, bomb), 'table-too-large')
  ok(secondsSince(work) < 3)
  await refuses(preview(house, new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])), 'table-unreadable')
  await refuses(preview(house, new Uint8Array(9_000_000)), 'table-too-large')
  await refuses(preview(house, bytes(Array.from({ length: 20_001 }, (_, n) => `P${n}`))), 'table-too-large')
  await refuses(previewImport(app.as(house.sofia), { bytes: bytes(['A']), fileName: 'a.csv' }), 'not-allowed')
})

/** Of work, not of waiting: the machine of a test is shared. */
function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const workbook = (rows: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    ),
    'xl/workbook.xml': strToU8(
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    ),
  })
