import type { Passage } from '../import/imported.ts'
import type { Span } from './span.ts'

/** Where a part of a passage stands in the source; null when none of it does. */
export function placeIn({ pieces }: Passage, { start, end }: Span): Span | null {
  let first: number | null = null
  let last: number | null = null
  for (const piece of pieces) {
    const from = Math.max(start, piece.at)
    const to = Math.min(end, piece.at + piece.length)
    if (from >= to) continue
    first ??= piece.start + from - piece.at
    last = piece.start + to - piece.at
  }
  return first === null || last === null || last <= first ? null : { start: first, end: last }
}
