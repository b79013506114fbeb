import type { Passage } from '../import/imported.ts'

/** Offsets in `Imported.text`. */
export type Place = { start: number; end: number }

/**
 * Where a part of a passage stands in the source. What the import put together or mended between two pieces is
 * covered; undefined when nothing of it stands there.
 */
export function placeOf({ pieces }: Passage, from: number, to: number): Place | undefined {
  let place: Place | undefined
  for (const { at, start, length } of pieces) {
    const first = Math.max(from, at)
    const last = Math.min(to, at + length)
    if (first >= last) continue
    const [begins, ends] = [start + first - at, start + last - at]
    place = place
      ? { start: Math.min(place.start, begins), end: Math.max(place.end, ends) }
      : { start: begins, end: ends }
  }
  return place
}

export const placeOfPassage = (passage: Passage): Place | undefined =>
  placeOf(passage, 0, passage.text.length)
