type Stretch = { at: number; start: number; length: number }
/** `index`: which passage of the charter. */
export type Anchored = { index: number; text: string; pieces: Stretch[] }

/** Where a part of the source stands in a passage: `text.slice(from, to)`. */
export type Placed = { passage: Anchored; from: number; to: number }

/**
 * Finds the passage that holds most of a part of the source, and where in it.
 *
 * @param passages in any order; each with the stretches that lead from its text to the source
 */
export function placesIn(passages: Anchored[]): (start: number, end: number) => Placed | undefined {
  const stretches = passages
    .flatMap((passage) => passage.pieces.map((piece) => ({ passage, ...piece })))
    .sort((a, b) => a.start - b.start)
  // Of all stretches up to this one, the furthest end: how far back the search must go.
  let furthest = 0
  const reach = stretches.map(({ start, length }) => (furthest = Math.max(furthest, start + length)))

  return (start, end) => {
    const shares = new Map<Anchored, { shared: number; from: number; to: number }>()
    for (let i = lastBefore(stretches, end); i >= 0 && reach[i]! > start; i--) {
      const { passage, at, start: begins, length } = stretches[i]!
      const first = Math.max(start, begins)
      const last = Math.min(end, begins + length)
      if (first >= last) continue
      const known = shares.get(passage) ?? { shared: 0, from: Infinity, to: 0 }
      shares.set(passage, {
        shared: known.shared + last - first,
        from: Math.min(known.from, at + first - begins),
        to: Math.max(known.to, at + last - begins),
      })
    }
    const [best] = [...shares].sort(([, a], [, b]) => b.shared - a.shared)
    return best && { passage: best[0], from: best[1].from, to: best[1].to }
  }
}

/** Index of the last stretch that begins before `end`; -1 when none does. */
function lastBefore(stretches: { start: number }[], end: number): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (stretches[middle]!.start < end) low = middle + 1
    else high = middle
  }
  return low - 1
}
