import { markOf } from './marks.ts'
import type { Paragraph } from './paragraph.ts'
import type { PdfLine } from './pdf-lines.ts'
import { inReadingOrder } from './pdf-lines.ts'
import { cellsOfRows } from './table.ts'

export type Placed = Pick<Paragraph, 'said' | 'under' | 'weight'> & { words: string; isContents?: true }

/** What most of a document is printed in. */
export type Print = { size: number; larger: readonly number[] }

const LARGER = 1.14
const MOST_OF_HEADINGS = 0.3 // of the letters
const LONGEST_HEADING = 160

/** The size of running text, and those of headings, the largest first. */
export function printOf(lines: readonly PdfLine[]): Print {
  const letters = new Map<number, number>()
  for (const { size, words } of lines) {
    const key = Math.round(size * 2) / 2
    letters.set(key, (letters.get(key) ?? 0) + words.length)
  }
  const size = [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0)
  // A second size of running text, between notes in a smaller one, heads nothing.
  const larger = [...letters]
    .filter(([one, count]) => one > size * LARGER && count < total * MOST_OF_HEADINGS)
    .map(([one]) => one)
    .sort((one, other) => other - one)
  return { size, larger }
}

/** Lines of one page, put together as paragraphs, headings and cells. */
export function pdfParagraphs(lines: readonly PdfLine[], print: Print): Placed[] {
  if (lines.length === 0) return []
  return inReadingOrder(lines).flatMap((block) => paragraphsOfBlock(block, print))
}

function paragraphsOfBlock(lines: readonly PdfLine[], print: Print): Placed[] {
  const right = Math.max(...lines.map((line) => line.right))
  const leading = leadingOf(lines)
  const placed: Placed[] = []
  let open: PdfLine[] = []
  const flush = () => {
    if (open.length > 0) placed.push(paragraphOf(open, print))
    open = []
  }
  for (let index = 0; index < lines.length; index++) {
    const rows = rowsFrom(lines, index)
    const cells = rows && cellsOfRows(rows.cells)
    if (cells) {
      flush()
      for (const { words, under } of cells)
        placed.push({ words, said: { kind: 'cell', level: 1 }, ...(under ? { under } : {}) })
      index = rows.last
      continue
    }
    const line = lines[index]!
    const last = open.at(-1)
    if (last && !goesOn(last, line, leading, right)) flush()
    open.push(line)
  }
  flush()
  return placed
}

/** From one line of running text to the next. */
function leadingOf(lines: readonly PdfLine[]): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => lines[index]!.y - line.y)
    .filter((gap) => gap > 1)
    .sort((one, other) => one - other)
  return gaps[Math.floor(gaps.length / 3)] ?? 0
}

const FURTHER = 1.28 // of the leading
const SHORT = 0.14 // of the width of a column, left white at the end of a line

function goesOn(last: PdfLine, line: PdfLine, leading: number, right: number): boolean {
  if (Math.abs(last.y - line.y) < line.size * 0.4) return true
  if (Math.abs(last.size - line.size) > Math.max(last.size, line.size) * 0.08) return false
  if (last.y - line.y > Math.max(leading, line.size) * FURTHER || line.y > last.y) return false
  const mark = markOf(line.words)
  if (mark && (mark.style === 'bullet' || mark.style !== 'roman')) return false
  const white = right - last.right
  const isShort = white > (right - last.x) * SHORT
  return !(isShort && (/[.!?:;»”"]\s*$/.test(last.words) || /^\p{Lu}/u.test(line.words)))
}

function paragraphOf(lines: readonly PdfLine[], print: Print): Placed {
  const words = lines.map((line) => line.words).join('\n')
  const size = Math.round(lines[0]!.size * 2) / 2
  const rank = print.larger.indexOf(size)
  if (/(?:[.…·]\s?){5,}\s*\d{1,3}\s*$/.test(words)) return { words, isContents: true }
  if (
    rank >= 0 &&
    words.length <= LONGEST_HEADING &&
    !/[^.][.;,]\s*$/.test(words) &&
    /\p{L}{2}/u.test(words) &&
    markOf(words)?.style !== 'bullet'
  )
    return { words, said: { kind: 'heading', level: Math.min(rank + 1, 6) } }
  return { words }
}

const ALIGNED = 4 // points

/** Rows of a table that begins at this line: lines in several parts, whose parts begin at the same margins. */
function rowsFrom(lines: readonly PdfLine[], from: number): { cells: string[][]; last: number } | null {
  const rows: { y: number; parts: PdfLine[]; last: number }[] = []
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!
    const row = rows.at(-1)
    if (row && Math.abs(row.y - line.y) < line.size * 0.4) {
      row.parts.push(line)
      row.last = index
    } else if (row && row.parts.length < 2 && rows.length === 1) return null
    else rows.push({ y: line.y, parts: [line], last: index })
    if (rows.length === 1 && rows[0]!.parts.length === 1 && index > from) return null
  }
  const margins = rows[0]?.parts.map(({ x }) => x) ?? []
  if (margins.length < 2) return null
  const columnOf = ({ x }: PdfLine) => margins.findIndex((margin) => Math.abs(margin - x) < ALIGNED)
  const cells: string[][] = []
  let last = from
  for (const row of rows) {
    const columns = row.parts.map(columnOf)
    if (columns.includes(-1)) break
    const isFurther = cells.length > 0 && columns[0] !== 0
    if (!isFurther && row.parts.length < 2 && cells.length > 0) break
    if (!isFurther) cells.push(margins.map(() => ''))
    row.parts.forEach((part, index) => {
      const cell = cells.at(-1)!
      cell[columns[index]!] = `${cell[columns[index]!]}${cell[columns[index]!] ? '\n' : ''}${part.words}`
    })
    last = row.last
  }
  return cells.length >= 2 ? { cells, last } : null
}
