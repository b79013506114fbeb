import type { Mark } from './marks.ts'

export type ListLevel = { indent: number; style: Mark['style'] }

const DEEPER = 2 // characters of indent, at least

/**
 * How deep an item is, from 1; the list goes on from it. « 1. » then « a) » at the same margin is a list in a list.
 *
 * @param open the levels that are open, the highest first; changed in place
 */
export function levelOfItem(open: ListLevel[], { style }: Mark, indent: number): number {
  while (open.length > 1 && open.at(-1)!.indent >= indent + DEEPER) open.pop()
  const isDeeper = open.length > 0 && indent >= open.at(-1)!.indent + DEEPER
  if (!isDeeper) {
    const same = open.findLastIndex((level) => level.style === style)
    if (same >= 0) {
      open.length = same + 1
      return open.length
    }
  }
  if (open.length < DEEPEST) open.push({ indent, style })
  return open.length
}

const DEEPEST = 9
