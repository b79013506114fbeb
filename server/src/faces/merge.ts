import type { FaceBox, Region, Seen } from './types.ts'

/** Share of two boxes together that they have in common, from which they are the same face. */
const SAME = 0.3
/** Share of the smaller box that lies in the other one: a chin found apart from its face. */
const WITHIN = 0.65

/** One box a face: of those that overlap, whichever tile they come from, the surest is kept. */
export function withoutDoubles<Box extends Seen>(seen: Box[]): Box[] {
  const kept: Box[] = []
  for (const box of seen.toSorted((a, b) => b.score - a.score))
    if (!kept.some((other) => isSameFace(box, other))) kept.push(box)
  return kept
}

export function isSameFace(a: FaceBox, b: FaceBox): boolean {
  const common = commonArea(a, b)
  const [areaA, areaB] = [a.width * a.height, b.width * b.height]
  return common / (areaA + areaB - common) > SAME || common / Math.min(areaA, areaB) > WITHIN
}

export function commonArea(a: FaceBox, b: FaceBox): number {
  const wide = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)
  const high = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top)
  return wide > 0 && high > 0 ? wide * high : 0
}

/** Touches a seam: another tile has the whole of it. */
export function isCut(box: Seen, { left, top, side, whole }: Region, width: number, height: number): boolean {
  const slack = side / 170
  return (
    !whole &&
    ((box.left < left + slack && left > 0) ||
      (box.top < top + slack && top > 0) ||
      (box.left + box.width > left + side - slack && left + side < width) ||
      (box.top + box.height > top + side - slack && top + side < height))
  )
}
