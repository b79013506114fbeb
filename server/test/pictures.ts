import { ok } from 'node:assert/strict'
import sharp from 'sharp'
import type { Sharp } from 'sharp'

type Colour = [number, number, number]

/** Red and green above blue and yellow: which way up a picture is, and whether its colours are right, can be read. */
export const QUARTERS: Colour[] = [
  [208, 32, 32],
  [32, 160, 32],
  [32, 32, 208],
  [224, 224, 32],
]

export function pictureOf(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels.set(QUARTERS[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)]!, (y * width + x) * 3)
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** The colour in the middle of each quarter. */
export async function quartersOf(bytes: Uint8Array): Promise<Colour[]> {
  const { width, height } = await sharp(bytes).metadata()
  const at = (x: number, y: number) => colourAt(bytes, Math.floor(width * x), Math.floor(height * y))
  return [await at(0.25, 0.25), await at(0.75, 0.25), await at(0.25, 0.75), await at(0.75, 0.75)]
}

export async function colourAt(bytes: Uint8Array, left: number, top: number): Promise<Colour> {
  const pixel = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()
  return [pixel[0]!, pixel[1]!, pixel[2]!]
}

/** Within what a lossy codec may change. */
export function near(found: Colour[], expected: Colour[], tolerance = 14) {
  const off = found.flatMap((colour, index) =>
    colour.map((band, at) => Math.abs(band - expected[index]![at]!)),
  )
  ok(Math.max(...off) <= tolerance, `${JSON.stringify(found)} is not near ${JSON.stringify(expected)}`)
}
