import type { Item } from './pdf-items.ts'
import { wordsOfItems } from './pdf-items.ts'

/** A line of a page, or the part of one that stands in a column. */
export type PdfLine = { words: string; x: number; right: number; y: number; size: number }

const SAME_LINE = 0.4 // of the size
const WIDE_GAP = 1.6 // of the size: wider than any space between words

/** Parts of lines between wide gaps, from the top of the page down and from left to right. */
export function pdfLines(items: readonly Item[]): PdfLine[] {
  const upright = items
    .filter(({ words }) => words.trim() !== '')
    .sort((one, other) => other.y - one.y || one.x - other.x)
  const rows: Item[][] = []
  for (const item of upright) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && first.y - item.y < Math.min(first.size, item.size) * SAME_LINE) row.push(item)
    else rows.push([item])
  }
  return rows.flatMap((row) => {
    const parts: Item[][] = []
    for (const item of row.sort((one, other) => one.x - other.x)) {
      const last = parts.at(-1)?.at(-1)
      if (last && item.x - last.x - last.width <= item.size * WIDE_GAP) parts.at(-1)!.push(item)
      else parts.push([item])
    }
    return parts.map(lineOf)
  })
}

function lineOf(items: readonly Item[]): PdfLine {
  const last = items.at(-1)!
  // A note's small figure does not make the line small.
  const longest = items.reduce((most, item) => (item.words.length > most.words.length ? item : most))
  return {
    words: wordsOfItems(items.map((item) => ({ ...item, y: longest.y }))),
    x: items[0]!.x,
    right: last.x + last.width,
    y: longest.y,
    size: longest.size,
  }
}

const GUTTER = 10 // points
const FEWEST_LINES = 4
const FILLED = 0.55

/** Lines in the order they are read: a page in columns one column after the other, what spans them where it stands. */
export function inReadingOrder(lines: readonly PdfLine[]): PdfLine[][] {
  const left = Math.min(...lines.map(({ x }) => x))
  const right = Math.max(...lines.map((line) => line.right))
  const gutter = gutterOf(lines, left, right)
  if (gutter === null) return [[...lines]]
  const isWide = ({ x, right: end }: PdfLine) => x < gutter - GUTTER / 2 && end > gutter + GUTTER / 2
  const blocks: PdfLine[][] = []
  let band: PdfLine[] = []
  const flush = () => {
    if (band.length > 0)
      blocks.push(
        band.filter(({ right: end }) => end <= gutter + GUTTER / 2),
        band.filter(({ right: end }) => end > gutter + GUTTER / 2),
      )
    band = []
  }
  for (const line of lines) {
    if (!isWide(line)) band.push(line)
    else {
      flush()
      if (blocks.at(-1)?.every(isWide)) blocks.at(-1)!.push(line)
      else blocks.push([line])
    }
  }
  flush()
  // Three columns are two, one of which is two.
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block) =>
      block.length < lines.length && !block.every(isWide) ? inReadingOrder(block) : [block],
    )
}

/** Where a white strip parts two columns that are filled with text; null where there is none. */
function gutterOf(lines: readonly PdfLine[], left: number, right: number): number | null {
  if (lines.length < FEWEST_LINES * 2) return null
  const width = right - left
  let best: { at: number; crossed: number } | null = null
  for (let at = left + width * 0.25; at <= right - width * 0.25; at += 4) {
    const before = lines.filter((line) => line.right <= at - GUTTER / 2 + 1)
    const after = lines.filter(({ x }) => x >= at + GUTTER / 2 - 1)
    const crossed = lines.length - before.length - after.length
    if (before.length < FEWEST_LINES || after.length < FEWEST_LINES || crossed > lines.length * 0.4) continue
    if (!isFilled(before, left, at) || !isFilled(after, at, right)) continue
    if (!best || crossed < best.crossed) best = { at, crossed }
  }
  return best?.at ?? null
}

/** Lines of a column run to its end; cells of a table do not. */
function isFilled(lines: readonly PdfLine[], left: number, right: number): boolean {
  const full = lines.filter((line) => line.right - line.x > (right - left) * FILLED)
  return full.length >= lines.length * FILLED
}
