import sharp from 'sharp'
import { isCut, withoutDoubles } from './merge.ts'
import { closerRegions, regionsOf } from './regions.ts'
import { scoresOf, sheetOf, SHEET } from './second-look.ts'
import { SSD_SIDE } from './ssd-detector.ts'
import type { FaceBox, Raster, Region, Seen } from './types.ts'

// One picture at a time, and its pixels are never asked for twice.
sharp.cache(false)
sharp.concurrency(1)

/** What the two detectors do, wherever they run. */
export type Detectors = {
  ssd: (raster: Raster, leastScore: number) => Promise<Seen[]>
  tiny: (raster: Raster, leastScore: number) => Promise<Seen[]>
}

/** Pixels on the longer side: a face of 1.2 % of it is 23 pixels wide there, and a tile is still finer than what SSD looks at. */
const RASTER_SIDE = 1920
const CLOSER = 12

// Measured on the pictures of the package and on 25 without anybody: true faces get 0.36 and more from the second
// detector; a cat's, coins and a chessboard get less than 0.25.
const LEAST_FIRST = 0.35
const LEAST_SECOND = 0.25
const LEAST_BOTH = 0.85

/** A crowd is not looked at twice one by one: when most of the surest sixty are faces, so are the others. */
const LOOKED_AGAIN = 60
const MOSTLY = 0.7
const LEAST_ALONE = 0.65

/**
 * Boxes around the faces of a picture, and nothing else about them: nobody is recognised. SSD looks at the whole and at
 * overlapping tiles, closer where it sees a crowd; the tiny detector then looks at each box again, and both must agree.
 */
export async function lookForFaces(picture: Uint8Array, { ssd, tiny }: Detectors): Promise<FaceBox[]> {
  const raster = await rasterOf(picture)
  const { width, height } = raster

  const lookAt = async (regions: Region[]) =>
    Promise.all(
      regions.map(async (region) => ({
        region,
        seen: await ssd(await squareOf(raster, region), LEAST_FIRST),
      })),
    )
  const looked = await lookAt(regionsOf(width, height))
  const seenIn = (region: Region) => looked.find((one) => one.region === region)?.seen ?? []
  const closer = closerRegions(
    looked.map(({ region }) => region),
    seenIn,
    CLOSER,
  )
  const all = [...looked, ...(await lookAt(closer))].flatMap(({ region, seen }) =>
    seen.map((box) => placed(box, region)).filter((box) => !isCut(box, region, width, height)),
  )

  const candidates = withoutDoubles(all)
  const [surest, rest] = [candidates.slice(0, LOOKED_AGAIN), candidates.slice(LOOKED_AGAIN)]
  const confirmed: Seen[] = []
  for (let at = 0; at < surest.length; at += SHEET) {
    const part = surest.slice(at, at + SHEET)
    const scores = scoresOf(part.length, await tiny(await sheetOf(part, raster, openRaw), LEAST_SECOND))
    confirmed.push(
      ...part.filter((box, index) => {
        const second = scores[index] ?? 0
        return second >= LEAST_SECOND && box.score + second >= LEAST_BOTH
      }),
    )
  }
  const isCrowd = confirmed.length > surest.length * MOSTLY
  const faces = [...confirmed, ...(isCrowd ? rest.filter(({ score }) => score >= LEAST_ALONE) : [])]
  return faces
    .map((box) => fractionsOf(box, width, height))
    .toSorted((a, b) => a.left - b.left || a.top - b.top)
}

const openRaw = ({ data, width, height }: Raster) => sharp(data, { raw: { width, height, channels: 3 } })

async function rasterOf(picture: Uint8Array): Promise<Raster> {
  const { data, info } = await sharp(picture)
    .resize({ width: RASTER_SIDE, height: RASTER_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** A region as the detector wants it: where it goes beyond the picture, black. */
async function squareOf(raster: Raster, { left, top, side }: Region): Promise<Raster> {
  const width = Math.min(side, raster.width - left)
  const height = Math.min(side, raster.height - top)
  const data = await openRaw(raster)
    .extract({ left, top, width, height })
    .resize({ width: SSD_SIDE, height: SSD_SIDE, fit: 'contain', position: 'left top', background: '#000' })
    .raw()
    .toBuffer()
  return { data, width: SSD_SIDE, height: SSD_SIDE }
}

function placed({ score, left, top, width, height }: Seen, region: Region): Seen {
  const scale = region.side / SSD_SIDE
  return {
    score,
    left: region.left + left * scale,
    top: region.top + top * scale,
    width: width * scale,
    height: height * scale,
  }
}

function fractionsOf(box: Seen, width: number, height: number): FaceBox {
  const left = Math.max(0, box.left)
  const top = Math.max(0, box.top)
  return {
    left: left / width,
    top: top / height,
    width: (Math.min(width, box.left + box.width) - left) / width,
    height: (Math.min(height, box.top + box.height) - top) / height,
  }
}
