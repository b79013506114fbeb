import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { confirmSent, givenHandedOver } from '../../test/given-by-hand.ts'
import { givenAnswers } from '../../test/given-family.ts'
import { givenHouse, RULES } from '../../test/given-posts.ts'
import { pictureOf } from '../../test/pictures.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { inTransaction } from '../ctx.ts'
import { listEntries, verifyLog } from '../log/index.ts'
import { destroyPictures, listMedia } from '../media/index.ts'
import { confirmGone } from './confirm-gone.ts'
import { destroyClosedTakedowns } from './destroy-closed.ts'
import { listShownToFamily } from './for-family.ts'
import { listTakedowns } from './queries.ts'
import { readCapture } from './read-capture.ts'

const app = await testApp()
const capture = new Uint8Array(await pictureOf(300, 200).png().toBuffer())

/** A picture in a group that Balise cannot reach, whose child’s mother said no since. */
async function toTakeDown() {
  const house = await givenHouse(app, [RULES.consents])
  const { personId, mother, deliveryId } = await givenHandedOver(app, house)
  await confirmSent(app, house, deliveryId)
  await givenAnswers(app, mother, 'no')
  await app.runJobs()
  const [takedown] = await listTakedowns(app.as(house.bruno))
  return { house, personId, mother, takedownId: takedown!.id }
}
type Given = Awaited<ReturnType<typeof toTakeDown>>
const closed = async ({ house, personId }: Given) =>
  (await listTakedowns(app.as(house.bruno), { personId, which: 'all' }))[0]!

test('a capture shows that something is gone, and only those who take down see it', async () => {
  const given = await toTakeDown()
  const { house, takedownId, mother } = given
  await confirmGone(app.as(house.bruno), { takedownId, capture })
  deepEqual((await closed(given)).capture, { isKept: true })
  const { bytes, type } = await readCapture(app.as(house.bruno), { takedownId })
  equal(type, 'image/png')
  equal(Buffer.from(bytes.subarray(1, 4)).toString(), 'PNG')
  await refuses(readCapture(app.as(house.sofia), { takedownId }), 'not-allowed')
  const other = await givenHouse(app)
  await refuses(readCapture(app.as(other.bruno), { takedownId }), 'not-found')

  const [shown] = await listShownToFamily(app.as({ kind: 'visitor' }), { token: mother.token, address: null })
  deepEqual(Object.keys(shown!.takedown!).toSorted(), ['closedAt', 'dueOn', 'openedAt', 'state'])
  equal(shown!.takedown!.state, 'gone')
  ok(!(await listMedia(app.as(house.bruno))).some(({ type }) => type === 'image/png'))
})

test('a capture lies encrypted on the disk, and its digest is in the log', async () => {
  const { house, takedownId } = await toTakeDown()
  await confirmGone(app.as(house.bruno), { takedownId, capture })
  const row = await inTransaction(app.as(house.bruno), ({ db }) =>
    db.selectFrom('evidence_file').selectAll().executeTakeFirstOrThrow(),
  )
  const onDisk = readFileSync(join(app.dataDir, 'media', house.organisationId, row.id, 'evidence'))
  equal(onDisk.subarray(0, 8).toString(), 'BALISE1\n')
  const [entry] = await listEntries(app.as(house.administrator), { subjectId: row.id })
  equal(entry!.kind, 'evidence.kept')
  equal(entry!.data.digest, row.digest)
})

test('what is no picture shows nothing, whatever it is called, and nothing is closed', async () => {
  const given = await toTakeDown()
  const { house, takedownId } = given
  const page = new TextEncoder().encode('<html>gone</html>')
  await refuses(confirmGone(app.as(house.bruno), { takedownId, capture: page }), 'media-type')
  await refuses(confirmGone(app.as(house.bruno), { takedownId }), 'removal-unproven')
  equal((await closed(given)).state, 'open')
})

test('a capture is destroyed with everything of the person, and the log still verifies', async () => {
  const given = await toTakeDown()
  const { house, takedownId, personId } = given
  await confirmGone(app.as(house.bruno), { takedownId, capture })
  await destroyPictures(app.as(house.administrator), { personId })
  await refuses(readCapture(app.as(house.bruno), { takedownId }), 'evidence-destroyed')
  deepEqual((await closed(given)).capture, { isKept: false })
  ok((await verifyLog(app.as(house.administrator))).ok)
})

test('a removal that is no longer kept takes its capture with it', async () => {
  const { house, takedownId } = await toTakeDown()
  await confirmGone(app.as(house.bruno), { takedownId, capture })
  equal(await destroyClosedTakedowns(app.as(house.system), { before: '2026-03-13' }), 1)
  const { wrapped } = await inTransaction(app.as(house.bruno), ({ db }) =>
    db.selectFrom('evidence_file').select('wrapped').executeTakeFirstOrThrow(),
  )
  equal(wrapped, null)
})
