/** Chance that is the same at each run: everything drawn comes from one seed. */
export type Random = {
  below: (limit: number) => number
  between: (from: number, to: number) => number
  of: <Item>(items: readonly Item[]) => Item
  digits: (count: number) => string
  is: (share: number) => boolean
}

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state are enough for some thousand sentences. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    of: (items) => items[below(items.length)]!,
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
    is: (share) => next() < share,
  }
}
