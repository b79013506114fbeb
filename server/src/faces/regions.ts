import type { Region, Seen } from './types.ts'

/** Tiles of one picture: seven passes of 0.23 s between two threads stay well under 1.5 s. */
const TILES = 6
/** Share of a tile that the next one looks at again: a face on a seam is whole in one of them. */
const OVERLAP = 0.14
/** Pixels under which a tile has nothing more to show. */
const SMALLEST = 200

/** The whole picture, then the smallest overlapping squares of which six cover it. */
export function regionsOf(width: number, height: number): Region[] {
  const longer = Math.max(width, height)
  const whole = { left: 0, top: 0, side: longer, whole: true }
  let tiles: Region[] = []
  for (let side = Math.floor(longer * 0.97); side >= SMALLEST; side = Math.floor(side * 0.97)) {
    const smaller = tilesOf(width, height, side)
    if (smaller.length > TILES) break
    tiles = smaller
  }
  return [whole, ...tiles]
}

/** Where a crowd was seen, again and closer: four tiles in place of each that showed many small faces. */
export function closerRegions(
  regions: Region[],
  seenIn: (region: Region) => Seen[],
  limit: number,
): Region[] {
  const crowded = regions.filter((region) => !region.whole && isCrowd(seenIn(region)))
  const closer = crowded.flatMap(({ left, top, side }) => {
    const half = Math.round(side * 0.57)
    const far = side - half
    const corners = [0, far].flatMap((y) => [0, far].map((x) => [x, y] as const))
    return corners.map(([x, y]) => ({ left: left + x, top: top + y, side: half, whole: false }))
  })
  return closer.filter(({ side }) => side >= SMALLEST).slice(0, limit)
}

const MANY = 6
/** In pixels of the square of 512 that the detector looks at. */
const SMALL = 30

const isCrowd = (seen: Seen[]) => seen.filter(({ width }) => width < SMALL).length >= MANY

function tilesOf(width: number, height: number, side: number): Region[] {
  const starts = (length: number) => {
    const count = length <= side ? 1 : Math.ceil((length - side) / (side * (1 - OVERLAP))) + 1
    return Array.from({ length: count }, (_, index) =>
      count === 1 ? 0 : Math.round(((length - side) * index) / (count - 1)),
    )
  }
  return starts(height).flatMap((top) => starts(width).map((left) => ({ left, top, side, whole: false })))
}
