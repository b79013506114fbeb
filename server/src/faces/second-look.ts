import type { Sharp } from 'sharp'
import type { Raster, Seen } from './types.ts'

const CELL = 160 // the face in the middle is then some 70 pixels wide: what the second detector sees best
const COLUMNS = 4
const ROWS = 3
export const SHEET = COLUMNS * ROWS

/** How much of the cell a face takes, and how far from its middle it may be found. */
const AROUND = 2
const OFF_CENTRE = 0.23

/** Candidates side by side on one picture, so that one pass looks at a dozen of them. */
export async function sheetOf(
  candidates: Seen[],
  raster: Raster,
  openRaw: (raster: Raster) => Sharp,
): Promise<Raster> {
  const width = COLUMNS * CELL
  const height = ROWS * CELL
  const data = new Uint8Array(width * height * 3).fill(119)
  for (const [index, candidate] of candidates.entries()) {
    const { part, x, y } = await cellOf(candidate, raster, openRaw)
    const left = (index % COLUMNS) * CELL + Math.min(x, CELL - part.width)
    const top = Math.floor(index / COLUMNS) * CELL + Math.min(y, CELL - part.height)
    for (let row = 0; row < part.height; row++)
      data.set(
        part.data.subarray(row * part.width * 3, (row + 1) * part.width * 3),
        ((top + row) * width + left) * 3,
      )
  }
  return { data, width, height }
}

/** For each candidate, the best score that the second detector gives to a face in the middle of its cell. */
export function scoresOf(count: number, seen: Seen[]): number[] {
  return Array.from({ length: count }, (_, index) => {
    const x = ((index % COLUMNS) + 0.5) * CELL
    const y = (Math.floor(index / COLUMNS) + 0.5) * CELL
    const here = seen.filter(
      ({ left, top, width, height }) =>
        Math.abs(left + width / 2 - x) < CELL * OFF_CENTRE &&
        Math.abs(top + height / 2 - y) < CELL * OFF_CENTRE &&
        width > CELL / 4 &&
        width < CELL * 1.1,
    )
    return Math.max(0, ...here.map(({ score }) => score))
  })
}

async function cellOf(box: Seen, raster: Raster, openRaw: (raster: Raster) => Sharp) {
  const side = Math.max(8, Math.round(Math.max(box.width, box.height) * AROUND))
  const [x, y] = [box.left + (box.width - side) / 2, box.top + (box.height - side) / 2].map(Math.round)
  const left = Math.max(0, x!)
  const top = Math.max(0, y!)
  const width = Math.max(1, Math.min(raster.width, x! + side) - left)
  const height = Math.max(1, Math.min(raster.height, y! + side) - top)
  const scale = CELL / side
  const sized = {
    width: Math.max(1, Math.min(CELL, Math.round(width * scale))),
    height: Math.max(1, Math.min(CELL, Math.round(height * scale))),
  }
  const data = await openRaw(raster)
    .extract({ left, top, width, height })
    .resize({ ...sized, fit: 'fill' })
    .raw()
    .toBuffer()
  return {
    part: { data, ...sized },
    x: Math.round((left - x!) * scale),
    y: Math.round((top - y!) * scale),
  }
}
