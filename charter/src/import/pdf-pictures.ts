import type { PdfPage } from './pdf-items.ts'

/** A picture in grey: one byte a point of it. */
export type Picture = { width: number; height: number; grey: Uint8Array }

// Of the drawing operations of PDF.js (OPS) and its kinds of images (ImageKind).
const PAINT_MASK = 83
const PAINT_IMAGE = 85
const PAINT_INLINE = 86
const ONE_BIT = 1
const RGB = 2

// Smaller ones are logos and rules.
const LEAST_WIDTH = 300
const LEAST_HEIGHT = 40
// An A4 page at 600 dots an inch has 35 million.
const MOST_POINTS = 60_000_000
const MOST_PICTURES = 60

/** The pictures of a page that can be decoded, in the order they are painted, and how many are painted. */
export async function picturesOf(page: PdfPage): Promise<{ pictures: Picture[]; painted: number }> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const pictures: Picture[] = []
  let painted = 0
  for (const [index, operation] of fnArray.entries()) {
    if (![PAINT_MASK, PAINT_IMAGE, PAINT_INLINE].includes(operation) || pictures.length >= MOST_PICTURES)
      continue
    painted++
    const [given] = argsArray[index] as [unknown]
    const name = typeof given === 'string' ? given : (given as { data?: unknown })?.data
    const image = typeof name === 'string' ? await objectOf(page, name) : given
    const picture = pictureOf(image, operation === PAINT_MASK)
    if (picture) pictures.push(picture)
  }
  return { pictures, painted }
}

const objectOf = (page: PdfPage, name: string): Promise<unknown> =>
  new Promise((resolve) => (name.startsWith('g_') ? page.commonObjs : page.objs).get(name, resolve))

function pictureOf(image: unknown, isMask: boolean): Picture | null {
  if (typeof image !== 'object' || image === null) return null
  const { width, height, kind, data } = image as {
    width?: number
    height?: number
    kind?: number
    data?: unknown
  }
  if (!width || !height || width < LEAST_WIDTH || height < LEAST_HEIGHT || width * height > MOST_POINTS)
    return null
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null
  const grey = new Uint8Array(width * height)
  if (isMask || kind === ONE_BIT) {
    const row = (width + 7) >> 3
    // A mask paints where its bits are zero.
    for (let at = 0; at < grey.length; at++) {
      const x = at % width
      grey[at] = (data[Math.floor(at / width) * row + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0
    }
  } else {
    const channels = kind === RGB ? 3 : Math.round(data.length / grey.length)
    if (channels < 1 || channels > 4) return null
    for (let at = 0; at < grey.length; at++) {
      const from = at * channels
      grey[at] =
        channels < 3 ? data[from]! : (data[from]! * 30 + data[from + 1]! * 59 + data[from + 2]! * 11) / 100
    }
  }
  return { width, height, grey }
}
