import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp from 'sharp'

const require = createRequire(import.meta.url)
const FOLDER = join(dirname(require.resolve('@vladmandic/face-api/package.json')), 'demo')

/** The six group pictures that the package of the detectors brings, with how many people are on each: 22. */
export const GROUPS = [3, 3, 3, 4, 5, 4].map((people, index) => ({
  people,
  path: join(FOLDER, `sample${index + 1}.jpg`),
}))

/** Heads cut out of them by hand: the picture, then a square in pixels. */
const HEADS = [
  [0, 340, 300, 330],
  [0, 1390, 130, 340],
  [2, 500, 260, 380],
  [2, 1000, 150, 400],
  [3, 170, 120, 340],
  [3, 890, 110, 360],
  [4, 1020, 140, 330],
  [4, 530, 360, 320],
  [4, 690, 50, 330],
  [5, 190, 400, 350],
  [5, 1100, 240, 350],
  [5, 1400, 200, 350],
] as const

export type Point = { x: number; y: number }

/**
 * Heads side by side, a little apart, on grey: a picture whose number of faces is known.
 *
 * @param size pixels of a head with its hair: the face takes half of it
 */
export async function mosaicOf({
  width,
  height,
  size,
  count,
}: {
  width: number
  height: number
  size: number
  count: number
}) {
  const columns = Math.floor(width / (size * 1.25))
  const middles: Point[] = []
  const heads = []
  for (let index = 0; index < count; index++) {
    const [picture, left, top, side] = HEADS[index % HEADS.length]!
    const cut = sharp(GROUPS[picture]!.path)
      .extract({ left, top, width: side, height: side })
      .resize(size, size)
    const at = {
      left: Math.round((index % columns) * size * 1.25 + size / 8),
      top: Math.round(Math.floor(index / columns) * size * 1.25 + size / 8),
    }
    heads.push({ input: await (index % 2 ? cut.flop() : cut).png().toBuffer(), ...at })
    middles.push({ x: (at.left + size / 2) / width, y: (at.top + size / 2) / height })
  }
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#8a9296' } })
    .composite(heads)
    .jpeg({ quality: 90 })
    .toBuffer()
  return { bytes: new Uint8Array(bytes), middles }
}

/** A group as a telephone of today would have taken it: 4,000 × 3,000, JPEG. */
export const twelveMegapixels = (path: string): Promise<Uint8Array> =>
  sharp(path).resize(4000, 3000, { fit: 'cover' }).jpeg({ quality: 90, mozjpeg: true }).toBuffer()
