import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import sharp from 'sharp'
import { GROUPS } from '../../test/faces.ts'
import { givenOrganisation, givenPerson } from '../../test/given.ts'
import { pictureOf } from '../../test/pictures.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listEntries, verifyLog } from '../log/index.ts'
import {
  addMedia,
  countFaces,
  cropMedia,
  describeMedia,
  getMedia,
  hideInMedia,
  loadOutgoing,
  nameFaces,
} from './index.ts'
import type { FaceView } from './index.ts'

const app = await testApp()
const { organisationId, administrator: nadia, system } = await givenOrganisation(app, { charter: false })
const ctx = app.as(nadia)
const NOBODY = { alt: '', faces: null, personIds: [], source: null, licence: null, credit: null }
const [threePeople] = GROUPS
const bytes = new Uint8Array(readFileSync(threePeople!.path))

async function given() {
  const { id } = await addMedia(ctx, { bytes, fileName: 'atelier.jpg' })
  await countFaces(ctx, { mediaId: id })
  return getMedia(ctx, { mediaId: id })
}

const asInput = ({ id, box, who, person }: FaceView) => ({ id, box, who, personId: person?.id ?? null })

test('the faces of a picture are counted by the machine, and nobody is named', async () => {
  const { id } = await addMedia(ctx, { bytes, fileName: 'atelier.jpg' })
  equal((await getMedia(ctx, { mediaId: id })).look, 'waiting')
  await app.runJobs()
  const picture = await getMedia(ctx, { mediaId: id })
  deepEqual([picture.look, picture.faces, picture.facesFound, picture.boxes.length], ['done', 3, 3, 3])
  ok(picture.boxes.every(({ who, person, foundBy }) => !who && !person && foundBy === 'machine'))
  ok(picture.boxes[0]!.box.left < picture.boxes[2]!.box.left)
})

test('five people taken by a telephone, HEIC, turned and in tiles, are upright and have five faces', async () => {
  const heic = readFileSync(new URL('fixtures/group.heic', import.meta.url))
  const { id } = await addMedia(ctx, { bytes: new Uint8Array(heic), fileName: 'IMG_0001.HEIC' })
  await countFaces(ctx, { mediaId: id })
  const { look, faces, takenOn, boxes } = await getMedia(ctx, { mediaId: id })
  deepEqual([look, faces, takenOn], ['done', 5, '2026-03-09'])
  const { bytes, width, height } = await loadOutgoing(app.as(system), id)
  deepEqual([width, height], [1600, 1165])
  const original = await greyOf(readFileSync(GROUPS[4]!.path))
  ok(apart(await greyOf(bytes), original) < 5, 'it is the picture that was taken, and not on its side')

  const { id: copy } = await hideInMedia(ctx, { mediaId: id, faceIds: [boxes[2]!.id], personIds: [] })
  await countFaces(ctx, { mediaId: copy })
  equal((await getMedia(ctx, { mediaId: copy })).faces, 4)
})

const greyOf = (picture: Uint8Array) =>
  sharp(picture).resize(160, 116, { fit: 'fill' }).greyscale().raw().toBuffer()
const apart = (one: Buffer, other: Buffer) =>
  one.reduce((sum, value, at) => sum + Math.abs(value - other[at]!), 0) / one.length

test('a number that a person gave is not changed by the machine', async () => {
  const { id } = await addMedia(ctx, { bytes, fileName: 'a.jpg' })
  await describeMedia(ctx, { ...NOBODY, mediaId: id, faces: 7 })
  await countFaces(ctx, { mediaId: id })
  const picture = await getMedia(ctx, { mediaId: id })
  deepEqual([picture.faces, picture.facesFound], [7, 3])
})

test('whoever a face is said to be is on the picture', async () => {
  const lucas = await givenPerson(app, organisationId, { name: 'Lucas' })
  const picture = await given()
  const [first, second, third] = picture.boxes.map(asInput)
  await nameFaces(ctx, {
    mediaId: picture.id,
    faces: [
      { ...first!, who: 'person', personId: lucas },
      { ...second!, who: 'from-behind' },
      { ...third!, who: 'unknown' },
    ],
  })
  const named = await getMedia(ctx, { mediaId: picture.id })
  deepEqual(
    named.persons.map(({ name }) => name),
    ['Lucas'],
  )
  equal(named.faces, 3, 'a face that the machine saw is asked about, whatever is said of it')

  const drawn = { left: 0.9, top: 0.9, width: 0.05, height: 0.05 }
  const withBack = [
    ...named.boxes.map(asInput),
    { id: null, box: drawn, who: 'from-behind' as const, personId: null },
  ]
  await nameFaces(ctx, { mediaId: picture.id, faces: withBack })
  const { faces, facesBoxed } = await getMedia(ctx, { mediaId: picture.id })
  deepEqual([faces, facesBoxed], [3, 3], 'nobody is asked about a back that a person framed')

  await nameFaces(ctx, {
    mediaId: picture.id,
    faces: named.boxes.map((face) => ({ ...asInput(face), who: 'unknown', personId: null })),
  })
  deepEqual((await getMedia(ctx, { mediaId: picture.id })).persons, [])
})

test('a box can be drawn, moved and taken away by a person', async () => {
  const picture = await given()
  const [first, second] = picture.boxes.map(asInput)
  const moved = { ...first!.box, left: first!.box.left + 0.01 }
  const drawn = { left: 0.9, top: 0.9, width: 0.05, height: 0.05 }
  await nameFaces(ctx, {
    mediaId: picture.id,
    faces: [{ ...first!, box: moved }, second!, { id: null, box: drawn, who: null, personId: null }],
  })
  const after = await getMedia(ctx, { mediaId: picture.id })
  equal(after.boxes.length, 3)
  ok(Math.abs(after.boxes[0]!.box.left - moved.left) < 1e-6)
  deepEqual([after.boxes[2]!.foundBy, after.faces], ['person', 3])
})

test('a hidden face takes its person off the copy, and the others stay named', async () => {
  const [lucas, emma] = [
    await givenPerson(app, organisationId, { name: 'Lucas' }),
    await givenPerson(app, organisationId, { name: 'Emma' }),
  ]
  const picture = await given()
  const [first, second, third] = picture.boxes.map(asInput)
  const faces = [
    { ...first!, who: 'person' as const, personId: lucas },
    { ...second!, who: 'person' as const, personId: emma },
    third!,
  ]
  await nameFaces(ctx, { mediaId: picture.id, faces })
  const { id } = await hideInMedia(ctx, {
    mediaId: picture.id,
    faceIds: [second!.id],
    personIds: [],
    style: 'pixelate',
  })
  await countFaces(ctx, { mediaId: id })
  const copy = await getMedia(ctx, { mediaId: id })
  deepEqual(
    [copy.persons.map(({ name }) => name), copy.boxes.length, copy.facesFound, copy.faces],
    [['Lucas'], 2, 2, 2],
  )
})

for (const style of ['blur', 'pixelate'] as const)
  test(`nothing of a hidden face (${style}), nor of what the camera wrote, is in the bytes that go out`, async () => {
    const thumbnail = await sharp(bytes).resize(160).jpeg().toBuffer()
    const withExif = await sharp(bytes)
      .withExif({
        IFD0: {
          Make: 'CameraMaker',
          Artist: 'Someone',
          Copyright: thumbnail.toString('base64').slice(0, 2000),
        },
        IFD2: { DateTimeOriginal: '2026:03:01 10:00:00' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 50/1 0/1' },
      })
      .jpeg()
      .toBuffer()
    const { id: first } = await addMedia(ctx, { bytes: new Uint8Array(withExif), fileName: 'a.jpg' })
    await countFaces(ctx, { mediaId: first })
    const { boxes, takenOn } = await getMedia(ctx, { mediaId: first })
    equal(takenOn, '2026-03-01')
    const hidden = boxes[1]!
    const { id } = await hideInMedia(ctx, { mediaId: first, faceIds: [hidden.id], personIds: [], style })

    const [before, after] = [
      await loadOutgoing(app.as(system), first),
      await loadOutgoing(app.as(system), id),
    ]
    const said = await sharp(after.bytes).metadata()
    deepEqual([said.exif, said.xmp, said.iptc, said.icc], [undefined, undefined, undefined, undefined])
    const text = Buffer.from(after.bytes).toString('latin1')
    for (const mark of ['Exif', 'CameraMaker', 'Someone', 'GPS', 'http://ns.adobe.com'])
      ok(!text.includes(mark), mark)
    equal(text.split('\xff\xd8\xff').length, 2, 'one picture in the file: no thumbnail')

    const area = {
      left: Math.round(hidden.box.left * after.width),
      top: Math.round(hidden.box.top * after.height),
      width: Math.round(hidden.box.width * after.width),
      height: Math.round(hidden.box.height * after.height),
    }
    // Neighbours that differ: eyes, lips and hair have many, five squares have a few lines of them.
    const detail = async (picture: Uint8Array) => {
      const face = await sharp(picture).extract(area).greyscale().raw().toBuffer()
      return face.filter((value, at) => Math.abs(value - (face[at + 1] ?? value)) > 5).length / face.length
    }
    const [had, has] = [await detail(before.bytes), await detail(after.bytes)]
    ok(has < had / 3, `the detail of the face is gone: ${had} before, ${has} after`)
    const outside = async (picture: Uint8Array) =>
      sharp(picture).extract({ left: 0, top: 0, width: 200, height: 200 }).raw().toBuffer()
    const [was, is] = [await outside(before.bytes), await outside(after.bytes)]
    const drift = was.reduce((sum, value, at) => sum + Math.abs(value - is[at]!), 0) / was.length
    ok(drift < 4, `the rest is the same, but for ${drift}`)
  })

test('what is cut off takes its people with it, and boxes follow the part that is left', async () => {
  const [lucas, emma] = [await givenPerson(app, organisationId), await givenPerson(app, organisationId)]
  const picture = await given()
  const [first, , third] = picture.boxes.map(asInput)
  await nameFaces(ctx, {
    mediaId: picture.id,
    faces: [
      { ...first!, who: 'person', personId: lucas },
      { ...third!, who: 'person', personId: emma },
    ],
  })
  const { id } = await cropMedia(ctx, {
    mediaId: picture.id,
    box: { left: 0, top: 0, width: 0.5, height: 1 },
  })
  const part = await getMedia(ctx, { mediaId: id })
  deepEqual([part.persons.map((one) => one.id), part.boxes.length, part.madeFrom], [[lucas], 1, picture.id])
  ok(Math.abs(part.boxes[0]!.box.left - first!.box.left * 2) < 0.01)
  equal(part.width, Math.round(picture.width / 2))
})

test('a patch over half of a face, or a cut through it, leaves its person on the picture', async () => {
  const lucas = await givenPerson(app, organisationId, { name: 'Lucas' })
  const picture = await given()
  const face = asInput(picture.boxes[0]!)
  await nameFaces(ctx, { mediaId: picture.id, faces: [{ ...face, who: 'person', personId: lucas }] })
  const { left, top, width, height } = face.box
  // Both hold its middle, and what is left of it can be recognised.
  const lower = { left, top: top + height * 0.45, width, height: height * 0.55 }
  const hidden = await hideInMedia(ctx, { mediaId: picture.id, boxes: [lower], faceIds: [], personIds: [] })
  const from = left + width * 0.6
  const box = { left: from, top: 0, width: 1 - from, height: 1 }
  const cropped = await cropMedia(ctx, { mediaId: picture.id, box })
  for (const { id } of [hidden, cropped])
    deepEqual(
      (await getMedia(ctx, { mediaId: id })).persons.map((one) => one.id),
      [lucas],
    )
})

test('a face of another picture, a stranger or nothing to hide is refused', async () => {
  const picture = await given()
  const other = await addMedia(ctx, {
    bytes: new Uint8Array(await pictureOf(60, 60).jpeg().toBuffer()),
    fileName: 'b.jpg',
  })
  const face = asInput(picture.boxes[0]!)
  await refuses(nameFaces(ctx, { mediaId: other.id, faces: [face] }), 'not-found')
  await refuses(hideInMedia(ctx, { mediaId: other.id, faceIds: [face.id], personIds: [] }), 'not-found')
  await refuses(hideInMedia(ctx, { mediaId: picture.id, personIds: [] }), 'boxes-missing')
  const theirs = await givenOrganisation(app, { charter: false })
  await refuses(nameFaces(app.as(theirs.administrator), { mediaId: picture.id, faces: [] }), 'not-found')
  const stranger = await givenPerson(app, theirs.organisationId)
  await refuses(
    nameFaces(ctx, { mediaId: picture.id, faces: [{ ...face, who: 'person', personId: stranger }] }),
    'not-found',
  )
})

test('the log says who was named and what was hidden, and verifies', async () => {
  const entries = await listEntries(app.as(system), { kind: 'media.hidden' })
  ok(entries.length > 0)
  const { fault } = await verifyLog(app.as(system)).then((found) => ({ fault: null, ...found }))
  equal(fault, null)
})
