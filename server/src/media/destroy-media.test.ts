import { deepEqual, equal, ok } from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { givenMember, givenOrganisation, givenPerson } from '../../test/given.ts'
import { pictureOf } from '../../test/pictures.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { inTransaction } from '../ctx.ts'
import { listEntries } from '../log/index.ts'
import {
  addMedia,
  describeMedia,
  destroyPictures,
  getMedia,
  hideInMedia,
  listMedia,
  loadOutgoing,
  lockOriginal,
  readMedia,
  setMediaSetting,
} from './index.ts'
import { destroyOriginals } from './destroy-media.ts'
import { sealOldPictures } from './seal-old-pictures.ts'

const app = await testApp()
const { organisationId, administrator: nadia, system } = await givenOrganisation(app, { charter: false })
const ctx = app.as(nadia)
const bytes = new Uint8Array(await pictureOf(400, 300).jpeg().toBuffer())
const WORDS = { alt: '', faces: null, source: null, licence: null, credit: null }

const masterOf = (id: string) => join(app.dataDir, 'media', organisationId, id, 'master.jpg')

async function given(personIds: string[] = []) {
  const { id } = await addMedia(ctx, { bytes, fileName: 'a.jpg' })
  await describeMedia(ctx, { ...WORDS, mediaId: id, personIds })
  return id
}

test('what lies on the disk is no picture, and what is read is', async () => {
  const id = await given()
  const onDisk = readFileSync(masterOf(id))
  equal(onDisk.subarray(0, 8).toString(), 'BALISE1\n')
  ok(!onDisk.includes('JFIF') && !onDisk.includes(Buffer.from([0xff, 0xd8, 0xff])))
  const { bytes: read } = await loadOutgoing(app.as(system), id)
  deepEqual([...read.subarray(0, 3)], [0xff, 0xd8, 0xff])
})

test('destroying the key of a person destroys every picture of theirs, and no other', async () => {
  const [lucas, emma] = [await givenPerson(app, organisationId), await givenPerson(app, organisationId)]
  const [hers, both, nobodys] = [await given([emma]), await given([lucas, emma]), await given()]
  const box = { left: 0.1, top: 0.1, width: 0.3, height: 0.4 }
  const { id: without } = await hideInMedia(ctx, { mediaId: both, boxes: [box], personIds: [lucas] })
  const copyOfDisk = readFileSync(masterOf(both))
  const copyOfKey = await inTransaction(ctx, ({ db }) =>
    db.selectFrom('media_key').selectAll().where('media_id', '=', both).executeTakeFirstOrThrow(),
  )

  deepEqual(await destroyPictures(ctx, { personId: lucas }), { destroyed: 1 })
  await refuses(readMedia(ctx, { mediaId: both, size: 'small' }), 'media-destroyed')
  await refuses(loadOutgoing(app.as(system), both), 'media-destroyed')
  equal((await getMedia(ctx, { mediaId: both })).kept, 'destroyed')
  ok(!existsSync(masterOf(both)))
  for (const id of [hers, nobodys, without]) ok((await loadOutgoing(app.as(system), id)).bytes.length > 0)

  // A copy of the disk and of the row, put back, opens no more than before.
  await app.as(nadia).files.write(`${organisationId}/${both}/master.jpg`, copyOfDisk)
  await inTransaction(ctx, async ({ db }) => {
    await db.insertInto('media_key').values(copyOfKey).execute()
    await db.updateTable('media').set({ destroyed_at: null }).where('id', '=', both).execute()
  })
  await refuses(loadOutgoing(app.as(system), both), 'media-destroyed')
})

test('whoever is declared later can have the picture destroyed too, and whoever is taken off cannot', async () => {
  const [lucas, emma] = [await givenPerson(app, organisationId), await givenPerson(app, organisationId)]
  const id = await given([lucas])
  await describeMedia(ctx, { ...WORDS, mediaId: id, personIds: [emma] })
  await destroyPictures(ctx, { personId: lucas })
  ok((await loadOutgoing(app.as(system), id)).bytes.length > 0)
  await destroyPictures(ctx, { personId: emma })
  await refuses(loadOutgoing(app.as(system), id), 'media-destroyed')
})

test('what was destroyed is in the log, which keeps the digest', async () => {
  const emma = await givenPerson(app, organisationId)
  const id = await given([emma])
  await destroyPictures(ctx, { personId: emma })
  const kinds = (await listEntries(app.as(system), { subjectId: id })).map(({ kind }) => kind)
  ok(kinds.includes('media.destroyed') && kinds.includes('media.added'))
})

test('only whoever answers for the organisation destroys', async () => {
  const sofia = await givenMember(app, organisationId)
  const emma = await givenPerson(app, organisationId)
  await refuses(destroyPictures(app.as(sofia), { personId: emma }), 'not-allowed')
  await refuses(setMediaSetting(app.as(sofia), { originals: 'destroyed' }), 'not-allowed')
})

test('an original under lock is seen by whoever brought it and by nobody else who works here', async () => {
  const sofia = await givenMember(app, organisationId)
  const { id } = await addMedia(app.as(sofia), { bytes, fileName: 'a.jpg' })
  await lockOriginal(app.as(sofia), { mediaId: id })
  const bruno = await givenMember(app, organisationId)
  await refuses(readMedia(app.as(bruno), { mediaId: id, size: 'small' }), 'media-locked')
  ok(!(await listMedia(app.as(bruno))).some((one) => one.id === id))
  ok((await readMedia(app.as(sofia), { mediaId: id, size: 'small' })).bytes.length > 0)
  ok((await readMedia(ctx, { mediaId: id, size: 'small' })).bytes.length > 0)
})

test('where originals are not kept, they are destroyed a day after a copy took their place', async () => {
  const id = await given()
  await lockOriginal(ctx, { mediaId: id })
  await setMediaSetting(ctx, { originals: 'destroyed' })
  await destroyOriginals(app.as(system))
  equal((await getMedia(ctx, { mediaId: id })).kept, 'locked')
  app.clock.advance(25 * 60)
  await destroyOriginals(app.as(system))
  equal((await getMedia(ctx, { mediaId: id })).kept, 'destroyed')
})

test('a picture kept before there were keys is encrypted by the next run', async () => {
  const id = await given()
  const { bytes: plain } = await loadOutgoing(app.as(system), id)
  for (const [name, content] of [
    ['master.jpg', plain],
    ...(['small', 'medium', 'large'] as const).map((size) => [`${size}.webp`, plain] as const),
  ] as const)
    await ctx.files.write(`${organisationId}/${id}/${name}`, content)
  await inTransaction(ctx, ({ db }) => db.deleteFrom('media_key').where('media_id', '=', id).execute())
  deepEqual(Buffer.from((await loadOutgoing(app.as(system), id)).bytes), Buffer.from(plain))

  await sealOldPictures(app.as(system))
  equal(readFileSync(masterOf(id)).subarray(0, 8).toString(), 'BALISE1\n')
  deepEqual(Buffer.from((await loadOutgoing(app.as(system), id)).bytes), Buffer.from(plain))
})

test('a library of many pictures is searched by words', async () => {
  const id = await given()
  await describeMedia(ctx, { ...WORDS, mediaId: id, alt: 'Le potager au printemps', personIds: [] })
  deepEqual(
    (await listMedia(ctx, { search: 'printemps potager' })).map((one) => one.id),
    [id],
  )
  deepEqual(await listMedia(ctx, { search: '%' }), [])
})
