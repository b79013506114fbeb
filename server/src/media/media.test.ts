import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { givenOrganisation, givenPerson } from '../../test/given.ts'
import { pictureOf } from '../../test/pictures.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listEntries } from '../log/index.ts'
import {
  addMedia,
  describeMedia,
  getMedia,
  hideInMedia,
  listMedia,
  loadOutgoing,
  readMedia,
} from './index.ts'
import type { MediaSize } from './index.ts'

const app = await testApp()
const { organisationId, administrator: nadia, system } = await givenOrganisation(app, { charter: false })
const bytes = new Uint8Array(await pictureOf(400, 300).jpeg().toBuffer())
const NOBODY = { alt: '', faces: null, personIds: [], source: null, licence: null, credit: null }

const folder = join(app.dataDir, 'media', organisationId)
const foldersKept = () => (existsSync(folder) ? readdirSync(folder).length : 0)

test('a picture brought by a member can be seen in three sizes', async () => {
  const { id } = await addMedia(app.as(nadia), { bytes, fileName: 'C:\\photos\\atelier\u202egpj.jpg' })
  const view = await getMedia(app.as(nadia), { mediaId: id })
  equal(view.fileName, 'ateliergpj.jpg')
  deepEqual([view.width, view.height, view.faces, view.persons], [400, 300, null, []])
  equal(view.urls.small, `/media/${id}/small`)
  const small = await readMedia(app.as(nadia), { mediaId: id, size: 'small' })
  equal((await sharp(small.bytes).metadata()).width, 320)
  const [entry] = await listEntries(app.as(system), { subjectId: id })
  deepEqual([entry?.kind, entry?.data.digest], ['media.added', view.digest])
})

test('who is on a picture is what a person declared', async () => {
  const [lucas, emma] = await Promise.all(
    ['Lucas', 'Emma'].map((name) => givenPerson(app, organisationId, { name })),
  )
  const { id } = await addMedia(app.as(nadia), { bytes, fileName: 'a.jpg' })
  await describeMedia(app.as(nadia), {
    ...NOBODY,
    mediaId: id,
    alt: 'Deux enfants',
    faces: 2,
    personIds: [lucas!, emma!],
  })
  const view = await getMedia(app.as(nadia), { mediaId: id })
  deepEqual(
    [view.alt, view.faces, view.persons.map(({ name }) => name)],
    ['Deux enfants', 2, ['Emma', 'Lucas']],
  )
})

test('a hidden person leaves a new picture, and the first one as it was', async () => {
  const lucas = await givenPerson(app, organisationId, { name: 'Lucas' })
  const emma = await givenPerson(app, organisationId, { name: 'Emma' })
  const first = await addMedia(app.as(nadia), { bytes, fileName: 'a.jpg' })
  await describeMedia(app.as(nadia), { ...NOBODY, mediaId: first.id, faces: 2, personIds: [lucas, emma] })
  const before = await getMedia(app.as(nadia), { mediaId: first.id })
  const boxes = [{ left: 0.1, top: 0.1, width: 0.3, height: 0.4 }]
  const { id } = await hideInMedia(app.as(nadia), { mediaId: first.id, boxes, personIds: [lucas] })

  const hidden = await getMedia(app.as(nadia), { mediaId: id })
  deepEqual([hidden.madeFrom, hidden.faces, hidden.persons.map((one) => one.id)], [first.id, 1, [emma]])
  ok(hidden.digest !== before.digest)
  deepEqual(await getMedia(app.as(nadia), { mediaId: first.id }), before)
  const outgoing = await loadOutgoing(app.as(system), id)
  equal(outgoing.width, 400)
})

test('only someone who is on the picture can be hidden', async () => {
  const { id } = await addMedia(app.as(nadia), { bytes, fileName: 'a.jpg' })
  const stranger = await givenPerson(app, organisationId)
  const boxes = [{ left: 0, top: 0, width: 0.5, height: 0.5 }]
  await refuses(hideInMedia(app.as(nadia), { mediaId: id, boxes, personIds: [stranger] }), 'not-found')
})

test('a picture of another organisation does not exist', async () => {
  const { id } = await addMedia(app.as(nadia), { bytes, fileName: 'a.jpg' })
  const other = await givenOrganisation(app, { charter: false })
  const theirs = app.as(other.administrator)
  await refuses(getMedia(theirs, { mediaId: id }), 'not-found')
  await refuses(readMedia(theirs, { mediaId: id, size: 'large' }), 'not-found')
  await refuses(loadOutgoing(theirs, id), 'not-found')
  await refuses(describeMedia(theirs, { ...NOBODY, mediaId: id }), 'not-found')
  const boxes = [{ left: 0, top: 0, width: 0.5, height: 0.5 }]
  await refuses(hideInMedia(theirs, { mediaId: id, boxes, personIds: [] }), 'not-found')
  deepEqual(await listMedia(theirs), [])
})

test('an address that names no picture, or no size, leads nowhere', async () => {
  const ctx = app.as(nadia)
  const { id } = await addMedia(ctx, { bytes, fileName: 'a.jpg' })
  await refuses(getMedia(ctx, { mediaId: 'x' }), 'not-found')
  await refuses(readMedia(ctx, { mediaId: '../../keys', size: 'small' }), 'not-found')
  await refuses(readMedia(ctx, { mediaId: id, size: 'master' as MediaSize }), 'not-found')
  await refuses(describeMedia(ctx, { ...NOBODY, mediaId: 'x' }), 'not-found')
})

test('nobody of another organisation can be declared on a picture', async () => {
  const { id } = await addMedia(app.as(nadia), { bytes, fileName: 'a.jpg' })
  const other = await givenOrganisation(app, { charter: false })
  const theirs = await givenPerson(app, other.organisationId)
  await refuses(describeMedia(app.as(nadia), { ...NOBODY, mediaId: id, personIds: [theirs] }), 'not-found')
})

test('a visitor sees and brings nothing', async () => {
  const { id } = await addMedia(app.as(nadia), { bytes, fileName: 'a.jpg' })
  const visitor = app.as({ kind: 'visitor' })
  await refuses(addMedia(visitor, { bytes, fileName: 'a.jpg' }), 'not-allowed')
  await refuses(getMedia(visitor, { mediaId: id }), 'not-allowed')
  await refuses(readMedia(visitor, { mediaId: id, size: 'small' }), 'not-allowed')
})

test('a full disk is said, and leaves nothing behind', async () => {
  const ctx = app.as(nadia)
  const kept = foldersKept()
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  let writes = 0
  const files = {
    ...ctx.files,
    write: (path: string, content: Uint8Array) =>
      ++writes === 3 ? Promise.reject(full) : ctx.files.write(path, content),
  }
  await refuses(addMedia({ ...ctx, files }, { bytes, fileName: 'a.jpg' }), 'disk-full')
  equal(foldersKept(), kept)
})

test('a picture whose row was refused leaves no file', async () => {
  const kept = foldersKept()
  const gone = { ...nadia, personId: app.as(nadia).newId() }
  await rejects(addMedia(app.as(gone), { bytes, fileName: 'a.jpg' }), /foreign key/)
  equal(foldersKept(), kept)
})

test('the latest picture comes first, page after page', async () => {
  const { administrator } = await givenOrganisation(app, { charter: false })
  const ids: string[] = []
  for (let count = 0; count < 3; count++) {
    app.clock.advance(1)
    ids.unshift((await addMedia(app.as(administrator), { bytes, fileName: `${count}.jpg` })).id)
  }
  const first = await listMedia(app.as(administrator), { limit: 2 })
  deepEqual(
    first.map(({ id }) => id),
    ids.slice(0, 2),
  )
  const rest = await listMedia(app.as(administrator), { before: first.at(-1)!.createdAt })
  deepEqual(
    rest.map(({ id }) => id),
    ids.slice(2),
  )
})
