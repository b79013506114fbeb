import { markOf } from './marks.ts'
import type { Paragraph, Span } from './paragraph.ts'

/** A line of a text that has something on it. */
export type Line = Span & {
  indent: number
  isApart: boolean
  page?: number
  /** Of running text, beyond which a line goes on in the next; null where lines are as long as their paragraph. */
  width?: number | null
}

const TAB_WIDTH = 4

/** Lines that are not empty; form feeds begin pages. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const hasPages = text.includes('\f')
  let isApart = true
  let page = 1
  for (const { 0: raw, index } of text.matchAll(/[^\n\r\f\u2028\u2029]*(?:\r\n|[\n\r\f\u2028\u2029]|$)/gu)) {
    const words = raw.trimEnd()
    const before = words.length - words.trimStart().length
    if (words.length > before) {
      const indent = [...words.slice(0, before)].reduce((sum, one) => sum + (one === '\t' ? TAB_WIDTH : 1), 0)
      const line: Line = { start: index + before, end: index + words.length, indent, isApart }
      lines.push(hasPages ? { ...line, page } : line)
      isApart = false
    } else if (raw !== '') isApart = true
    if (raw.endsWith('\f')) {
      page++
      isApart = true
    }
  }
  return lines
}

// Books and mails are set between these; longer lines are whole paragraphs.
const NARROWEST = 50
const WIDEST = 130
const FEWEST_LINES = 6

/** The width at which a text was wrapped by hand or by a program; null when its lines are paragraphs. */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const lengths = lines.map(({ start, end, indent }) => end - start + indent)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (longest > WIDEST || longest < NARROWEST || lines.length < FEWEST_LINES) return null
  // Lines that break off, and go on in small letters.
  const broken = lines.slice(1).filter((line, index) => {
    const before = text.slice(lines[index]!.start, lines[index]!.end)
    return (
      !line.isApart &&
      lengths[index]! > longest * 0.7 &&
      !ENDS.test(before) &&
      /^\p{Ll}{2}/u.test(text.slice(line.start, line.start + 2))
    )
  })
  const long = lengths.filter((length) => length > longest * 0.8)
  return broken.length >= FEWEST_BROKEN || long.length >= lengths.length * 0.25 ? longest : null
}

const FEWEST_BROKEN = 2

/** Joins the lines of a text that was wrapped. */
export function paragraphsOf(
  text: string,
  lines: readonly Line[],
  width = wrapWidth(text, lines),
): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let last: Line | undefined
  for (const line of lines) {
    const current = paragraphs.at(-1)
    if (last && current && goesOn(text, last, line, width))
      current.spans.push({ start: line.start, end: line.end })
    else {
      const { start, end, indent, isApart, page } = line
      paragraphs.push({ spans: [{ start, end }], indent, isApart, ...(page ? { page } : {}) })
    }
    last = line
  }
  return paragraphs
}

const ENDS = /[.!?:;…»”"]\s*$/

function goesOn(text: string, last: Line, line: Line, width: number | null): boolean {
  const [before, words] = [text.slice(last.start, last.end), text.slice(line.start, line.end)]
  const isNextPage = last.page !== line.page
  if (markOf(words) && !/^[ivxlc]+[.)]?$/i.test(words)) return false
  if (isNextPage) return !ENDS.test(before) && /^\p{Ll}/u.test(words) && before.length > 40
  if (line.isApart) return false
  if (/\p{L}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(words)) return true
  if (width === null) return false
  const [first = ''] = words.split(/\s/, 1)
  const isFull = last.indent + before.length + 1 + first.length > width * 0.92
  if (isFull && !isCapitals(before)) return true
  return !ENDS.test(before) && /^[\p{Ll}(]/u.test(words) && before.length > width * 0.5
}

export const isCapitals = (words: string): boolean =>
  !/\p{Ll}/u.test(words) && (words.match(/\p{Lu}/gu)?.length ?? 0) > 2
