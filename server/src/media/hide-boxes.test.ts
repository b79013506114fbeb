import { deepEqual, ok } from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { colourAt, near, pictureOf, QUARTERS, quartersOf } from '../../test/pictures.ts'
import { hideBoxes } from './hide-boxes.ts'

const SIDE = 400
const FACE = { left: 0.25, top: 0.25, width: 0.5, height: 0.5 }

/** Two "faces" that only differ by details smaller than a square: stripes, and the same stripes shifted. */
async function striped(shift: number, opacity = 255): Promise<Buffer> {
  const pixels = Buffer.alloc(SIDE * SIDE * 2, opacity)
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) pixels[(y * SIDE + x) * 2] = (x + shift) % 8 < 4 ? 20 : 220
  return sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 2 } })
    .png()
    .toBuffer()
}

const middle = (bytes: Uint8Array) =>
  sharp(bytes).extract({ left: 110, top: 110, width: 180, height: 180 }).greyscale().raw().toBuffer()

test('two faces that differ by their details cannot be told apart once hidden', async () => {
  const [one, other] = [await hideBoxes(await striped(0), [FACE]), await hideBoxes(await striped(4), [FACE])]
  for (const read of [one.master.bytes, one.sizes.large].map((bytes, at) => [
    bytes,
    [other.master.bytes, other.sizes.large][at]!,
  ])) {
    const [first, second] = [await middle(read[0]!), await middle(read[1]!)]
    const apart = Math.max(...first.map((level, at) => Math.abs(level - second[at]!)))
    ok(apart <= 12, `they differ by ${apart} of 255 levels`)
  }
})

for (const opacity of [1, 90, 200])
  test(`a face in a picture that lets something through (${opacity} of 255) does not shine through its patch`, async () => {
    const { master } = await hideBoxes(await striped(0, opacity), [FACE])
    const levels = await sharp(master.bytes)
      .extract({ left: 110, top: 110, width: 180, height: 180 })
      .extractChannel(0)
      .raw()
      .toBuffer()
    const apart = Math.max(...levels) - Math.min(...levels)
    ok(apart <= 24, `stripes of ${apart} levels are left`)
  })

test('what is outside the boxes stays as it was', async () => {
  const { master } = await hideBoxes(await pictureOf(400, 400).jpeg({ quality: 95 }).toBuffer(), [
    { left: 0.4, top: 0.4, width: 0.2, height: 0.2 },
  ])
  near(await quartersOf(master.bytes), QUARTERS)
})

test('a box at the edge, or beyond it, hides what is inside the picture', async () => {
  const { master } = await hideBoxes(await pictureOf(200, 200).png().toBuffer(), [
    { left: 0.9, top: 0.9, width: 1, height: 1 },
    { left: 0, top: 0, width: 0.001, height: 1 },
  ])
  deepEqual([master.width, master.height], [200, 200])
})

test('every box is hidden', async () => {
  const corners = [0, 0.9].flatMap((left) => [0, 0.9].map((top) => ({ left, top, width: 0.1, height: 0.1 })))
  const { master } = await hideBoxes(await striped(0), corners)
  for (const [x, y] of [
    [10, 10],
    [390, 10],
    [10, 390],
    [390, 390],
  ] as const) {
    const [level] = await colourAt(master.bytes, x, y)
    ok(Math.abs(level - 120) < 30, `at ${x}, ${y} a stripe is still seen: ${level}`)
  }
})
