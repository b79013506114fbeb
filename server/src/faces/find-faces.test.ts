import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { GROUPS, mosaicOf } from '../../test/faces.ts'
import { drawScene, SCENES } from '../../test/scenes.ts'
import { findFaces } from './find-faces.ts'
import type { FaceBox } from './types.ts'

async function facesOf(picture: Uint8Array): Promise<FaceBox[]> {
  const answer = await findFaces(picture)
  ok('faces' in answer, JSON.stringify(answer))
  return answer.faces
}

test('at least 21 of the 22 faces of the group pictures are found, and no more than there are', async () => {
  const found = []
  for (const { path, people } of GROUPS) {
    const faces = (await facesOf(readFileSync(path))).length
    ok(faces <= people, `${path}: ${faces} found, ${people} there`)
    found.push(faces)
  }
  ok(
    found.reduce((sum, faces) => sum + faces, 0) >= 21,
    `${found.join(' + ')} of ${GROUPS.map(({ people }) => people).join(' + ')}`,
  )
})

test('85 small faces of a hundred are found in a crowd', async () => {
  const { bytes, middles } = await mosaicOf({ width: 2000, height: 1500, size: 90, count: 100 })
  const faces = await facesOf(bytes)
  const found = middles.filter(({ x, y }) =>
    faces.some(({ left, top, width, height }) => x > left && x < left + width && y > top && y < top + height),
  )
  ok(found.length >= 85, `${found.length} of 100`)
  ok(faces.length <= 110, `${faces.length} boxes for 100 faces`)
})

test('ten pictures without people have no face', async () => {
  const found: Record<string, number> = {}
  for (const [name, paint] of Object.entries(SCENES)) {
    const { length } = await facesOf(await drawScene(paint))
    if (length > 0) found[name] = length
  }
  equal(Object.keys(SCENES).length, 10)
  deepEqual(found, {})
})

// Time on the processor and not on the clock: on a busy machine everybody waits. `npm run bench -- faces` has the wait.
test('while faces are looked for, the server itself does next to nothing', async () => {
  const before = process.cpuUsage()
  await facesOf(readFileSync(GROUPS[0]!.path))
  const { user, system } = process.cpuUsage(before)
  ok(user + system < 50_000, `${user + system} µs`)
})

test('bytes that are no picture are said to be none, and the next picture is looked at', async () => {
  const answer = await findFaces(new Uint8Array(64))
  ok('failed' in answer)
  equal((await facesOf(readFileSync(GROUPS[1]!.path))).length, 3)
})
