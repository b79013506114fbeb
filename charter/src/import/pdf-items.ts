import type { PDFDocumentProxy } from 'unpdf/pdfjs'

export type PdfPage = Awaited<ReturnType<PDFDocumentProxy['getPage']>>

/** A run of text as a page places it, in points from its lower left corner. */
export type Item = {
  words: string
  x: number
  y: number
  width: number
  size: number
  /** Of the marked content that it belongs to, when the page is tagged. */
  mark: string | null
}

/** The runs of a page that are printed upright, in the order of the file. */
export async function itemsOf(page: PdfPage): Promise<Item[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: false })
  const marks: (string | null)[] = []
  const found: Item[] = []
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') marks.pop()
      else marks.push(item.type === 'beginMarkedContentProps' && item.id ? item.id : (marks.at(-1) ?? null))
      continue
    }
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[]
    // Stamps across a page are turned.
    if (item.str === '' || Math.abs(b) > Math.abs(a) * 0.2) continue
    const size = Math.hypot(c, d) || item.height
    found.push({ words: item.str, x, y, width: item.width, size, mark: marks.at(-1) ?? null })
  }
  return found
}

const SAME_LINE = 0.5 // of the size: what is raised or lowered less is on the line
const SPACE = 0.18 // of the size

/** Words of runs that follow each other, lines on lines. */
export function wordsOfItems(items: readonly Item[]): string {
  let words = ''
  let last: Item | undefined
  for (const item of items) {
    if (last) {
      const isSameLine =
        Math.abs(item.y - last.y) < Math.max(item.size, last.size) * SAME_LINE && item.x > last.x - last.size
      const gap = item.x - last.x - last.width
      if (!isSameLine) words += '\n'
      else if (gap > item.size * SPACE && !/\s$/.test(words) && !/^\s/.test(item.words)) words += ' '
    }
    words += item.words
    if (item.words.trim() !== '' || last) last = item
  }
  return words
}
