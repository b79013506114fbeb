import { deepEqual, equal, ok } from 'node:assert/strict'
import test from 'node:test'
import { givenAnswers, givenHolder } from '../../../test/given-family.ts'
import { givenPerson, givenUnit } from '../../../test/given.ts'
import { givenHouse } from '../../../test/given-posts.ts'
import { refuses } from '../../../test/refuses.ts'
import { testApp } from '../../../test/test-app.ts'
import { listEntries } from '../../log/index.ts'
import { addHolder } from '../holders.ts'
import { getImport } from '../import/queries.ts'
import { previewImport } from '../import/preview-import.ts'
import { readTable } from '../import/read-table.ts'
import { peopleTable } from './people-table.ts'
import { tableCsv, tableXlsx } from './table-files.ts'

const app = await testApp()
const house = await givenHouse(app)
const bruno = app.as(house.bruno)
const unitId = await givenUnit(app, house.organisationId)
const child = (name: string) =>
  givenPerson(app, house.organisationId, { name, kind: 'beneficiary', minor: true, unitId })
const lucas = await child('Lucas <& Co>')
const mother = await givenHolder(app, house, { personId: lucas })
await givenAnswers(app, mother, 'yes')
await givenAnswers(app, mother, 'no', 'named')
await addHolder(bruno, { personId: lucas, name: 'Paul', authority: 'tutor', email: 'paul@example.org' })
await child('=HYPERLINK("http://evil")')

for (const locale of ['fr', 'en'] as const)
  for (const format of ['csv', 'xlsx'] as const)
    test(`a ${format} in ${locale} is read back by an import, which adds nobody`, async () => {
      const rows = await peopleTable(bruno, { unitId, locale })
      const bytes =
        format === 'csv' ? new TextEncoder().encode(tableCsv(rows, locale)) : await tableXlsx(rows)
      const importId = await previewImport(bruno, { bytes, fileName: `people.${format}` })
      const { counts, faults, unknown, lines } = await getImport(bruno, { importId })
      deepEqual(faults, [])
      deepEqual(unknown, [])
      deepEqual([counts.added, counts.matched, counts.lines], [0, 2, rows.length - 1])
      ok(lines.every(({ holder }) => holder === null || holder.does === 'find'))
    })

test('a yes that was taken back is a no, and who has no answer has a line', async () => {
  const rows = await peopleTable(bruno, { unitId, locale: 'fr' })
  const said = rows.filter(([name, , , , , holder]) => name!.startsWith('Lucas') && holder !== 'Paul')
  deepEqual([...new Set(said.map((row) => `${row[10]} ${row[11]}`))].toSorted(), [
    'groupe oui',
    'prénom non',
    'seule oui',
  ])
  deepEqual(rows.find((row) => row[5] === 'Paul')!.slice(5), [
    'Paul',
    'tuteur',
    'paul@example.org',
    'fr',
    '',
    '',
    '',
    '',
    '',
  ])
})

test('no cell of a table is read as a formula, and a name is what was typed once it is read again', async () => {
  const rows = await peopleTable(bruno, { locale: 'fr' })
  const csv = tableCsv(rows, 'fr')
  equal(/(^|[;"])[=@+-]/m.test(csv.slice(1)), false)
  const { lines } = await readTable(new TextEncoder().encode(csv))
  ok(lines.some(({ cells }) => cells[0] === '=HYPERLINK("http://evil")'))
})

test('only those who record answers take the table away, and the log says who did', async () => {
  const refused = async () => peopleTable(app.as(house.sofia), { locale: 'fr' })
  await refuses(refused(), 'not-allowed')
  const rows = await peopleTable(bruno, { unitId, locale: 'fr' })
  const [last] = await listEntries(app.as(house.administrator), { kind: 'people.exported' })
  deepEqual([last?.actor.personId, last?.data], [house.bruno.personId, { unitId, lines: rows.length - 1 }])
})
