import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { givenHolder } from '../../test/given-family.ts'
import { givenHouse, givenPicture } from '../../test/given-posts.ts'
import { pictureOf } from '../../test/pictures.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { inTransaction } from '../ctx.ts'
import { listEntries, verifyLog } from '../log/index.ts'
import { destroyPictures } from '../media/index.ts'
import { destroyEnded } from './destroy-ended.ts'
import { familyLetter } from './family-letter.ts'
import { getPersonRights } from './get-rights.ts'
import { listScanIds, readScan } from './read-scan.ts'
import { recordPaper } from './record-paper.ts'

const app = await testApp()

async function aPaper() {
  const house = await givenHouse(app)
  const { personId } = await givenPicture(app, house, { consents: false })
  const { holderId } = await givenHolder(app, house, { personId })
  const key = (picture: string) => `publish.social-network.${house.channelId}.${picture}`
  const paper = {
    personId,
    holderId,
    answers: { [key('group')]: 'yes' as const, [key('targeted')]: 'no' as const },
    givenOn: '2026-03-10',
    untilOn: '2026-08-31',
    givenBy: 'paper' as const,
    evidence: '',
    textId: null,
  }
  return { house, personId, holderId, paper }
}
const jpeg = new Uint8Array(
  await pictureOf(300, 200)
    .withExif({ IFD0: { Copyright: 'Maison des Moreau' } })
    .jpeg()
    .toBuffer(),
)
const scansIn = async ({ house, personId }: Awaited<ReturnType<typeof aPaper>>) =>
  (await getPersonRights(app.as(house.bruno), { personId })).lines
    .flatMap(({ answers }) => answers)
    .map(({ scanId }) => scanId)

test('each answer of a paper says which paper it was, and those of the register read it', async () => {
  const given = await aPaper()
  const { house, personId, holderId, paper } = given
  const pdf = new Uint8Array(await familyLetter(app.as(house.bruno), { holderId }))
  equal(await recordPaper(app.as(house.bruno), { ...paper, scan: pdf }), 2)
  const [scanId, same] = await scansIn(given)
  equal(scanId, same)
  deepEqual(await listScanIds(app.as(house.bruno), { personId }), [scanId])
  const { bytes, type } = await readScan(app.as(house.bruno), { personId, scanId: scanId! })
  equal(type, 'application/pdf')
  deepEqual(Buffer.from(bytes), Buffer.from(pdf))

  await refuses(readScan(app.as(house.sofia), { personId, scanId: scanId! }), 'not-allowed')
  deepEqual(await listScanIds(app.as(house.sofia), { personId }), [])
  const other = await aPaper()
  await refuses(readScan(app.as(other.house.bruno), { personId, scanId: scanId! }), 'not-found')
  const theirs = { personId: other.personId, scanId: scanId! }
  await refuses(readScan(app.as(house.bruno), theirs), 'not-found')
  await refuses(readScan(app.as(house.bruno), { personId, scanId: '../master' }), 'not-found')
})

test('a photograph of a paper is kept without what the telephone says, encrypted, its digest in the log', async () => {
  const given = await aPaper()
  const { house, personId, paper } = given
  await recordPaper(app.as(house.bruno), { ...paper, scan: jpeg })
  const [scanId] = await scansIn(given)
  const { bytes, type } = await readScan(app.as(house.bruno), { personId, scanId: scanId! })
  equal(type, 'image/jpeg')
  ok(!Buffer.from(bytes).includes('Maison des Moreau'))
  const onDisk = readFileSync(join(app.dataDir, 'media', house.organisationId, scanId!, 'evidence'))
  equal(onDisk.subarray(0, 8).toString(), 'BALISE1\n')
  const [entry] = await listEntries(app.as(house.administrator), { subjectId: scanId! })
  equal(entry!.kind, 'evidence.kept')
  equal(entry!.data.person, personId)
})

test('a telephone’s HEIC is read', async () => {
  const given = await aPaper()
  const { house, personId, paper } = given
  const scan = new Uint8Array(readFileSync(join(import.meta.dirname, '../media/fixtures/telephone.heic')))
  await recordPaper(app.as(house.bruno), { ...paper, scan })
  const [scanId] = await scansIn(given)
  equal((await readScan(app.as(house.bruno), { personId, scanId: scanId! })).type, 'image/jpeg')
})

test('what is no paper is refused, and none of its answers is written', async () => {
  const given = await aPaper()
  const { house, holderId, paper } = given
  const record = (scan: Uint8Array<ArrayBuffer>, more = {}) =>
    recordPaper(app.as(house.bruno), { ...paper, scan, ...more })
  const pdf = new Uint8Array(await familyLetter(app.as(house.bruno), { holderId }))
  await refuses(record(new TextEncoder().encode('<html><script>')), 'paper-type')
  await refuses(record(pdf.subarray(0, pdf.length - 200)), 'paper-type')
  const huge = Buffer.concat([pdf, Buffer.alloc(25_000_000, ' '), pdf.subarray(-400)])
  await refuses(record(huge), 'scan-too-large')
  await refuses(record(jpeg.subarray(0, 900)), 'media-unreadable')
  await refuses(record(jpeg, { answers: {} }), 'crosses-missing')
  await refuses(record(jpeg, { holderId: given.personId }), 'not-found')
  deepEqual(await scansIn(given), [])
  deepEqual(await listScanIds(app.as(house.bruno), { personId: given.personId }), [])
})

test('a paper is destroyed with the pictures of the person, and the log still verifies', async () => {
  const given = await aPaper()
  const { house, personId, paper } = given
  await recordPaper(app.as(house.bruno), { ...paper, scan: jpeg })
  const [scanId] = await scansIn(given)
  await destroyPictures(app.as(house.administrator), { personId })
  await refuses(readScan(app.as(house.bruno), { personId, scanId: scanId! }), 'evidence-destroyed')
  ok((await verifyLog(app.as(house.administrator))).ok)
})

test('a paper is kept as long as one of its answers is', async () => {
  const given = await aPaper()
  const { house, personId, paper } = given
  await recordPaper(app.as(house.bruno), { ...paper, scan: jpeg })
  const [scanId] = await scansIn(given)
  await destroyEnded(app.as(house.system), { what: 'consent', before: '2026-12-31' })
  deepEqual(await listScanIds(app.as(house.bruno), { personId }), [scanId])
  await inTransaction(app.as(house.system), ({ db }) =>
    db
      .updateTable('consent')
      .set({ withdrawn_at: new Date('2026-06-01') })
      .execute(),
  )
  await destroyEnded(app.as(house.system), { what: 'consent', before: '2026-12-31' })
  deepEqual(await listScanIds(app.as(house.bruno), { personId }), [])
})
