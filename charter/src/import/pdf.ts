import { carriedInPdf } from './carried-charter.ts'
import { definePDFJSModule, getDocumentProxy } from 'unpdf'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { Sheet } from './paragraph.ts'
import type { PdfPage } from './pdf-items.ts'
import { itemsOf } from './pdf-items.ts'
import type { PdfLine } from './pdf-lines.ts'
import { pdfLines } from './pdf-lines.ts'
import type { Placed } from './pdf-paragraphs.ts'
import { pdfParagraphs, printOf } from './pdf-paragraphs.ts'
import { picturesOf } from './pdf-pictures.ts'
import { taggedParts } from './pdf-tags.ts'
import type { TaggedPage } from './pdf-tags.ts'
import { ImportRefusal, MAX_PAGES } from './refusal.ts'
import { extract } from './sheet.ts'

type Watch = { onProgress: (percent: number) => void; onRecognising: (pages: number) => void }
type Page = { lines: PdfLine[]; tagged: TaggedPage | null; isPicture: boolean; isUnread: boolean }

/** Reads a PDF: by its tags where it has them, by the places of its words elsewhere. */
export async function sheetOfPdf(bytes: Uint8Array, { onProgress, onRecognising }: Watch): Promise<Sheet> {
  const pdf = await open(bytes)
  try {
    if (pdf.numPages > MAX_PAGES) throw new ImportRefusal('too-many-pages', String(pdf.numPages))
    const pages: Page[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      pages.push(await readPage(await pdf.getPage(number)))
      onProgress((number / pdf.numPages) * READING)
    }
    const recognised = await recognisePictures(pdf, pages, { onProgress, onRecognising })
    return { ...sheetOf(pages), recognisedPages: recognised, carried: await carriedInPdf(pdf) }
  } catch (error) {
    throw refusalOf(error)
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array) {
  await definePDFJSModule(() => import('unpdf/pdfjs'))
  try {
    // It takes the bytes it is given away.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
    })
  } catch (error) {
    throw refusalOf(error)
  }
}

/** A library of a hundred thousand lines throws what it likes on a broken file: whatever it is, the file is damaged. */
function refusalOf(error: unknown): Error {
  if (error instanceof ImportRefusal) return error
  const name = error instanceof Error ? error.name : ''
  return new ImportRefusal(name === 'PasswordException' ? 'protected' : 'damaged', name)
}

const READING = 50 // percent; the rest is for pictures

/**
 * Reads the pages that are pictures; their lines are then as if they had been printed.
 *
 * @returns their numbers
 */
async function recognisePictures(
  pdf: PDFDocumentProxy,
  pages: Page[],
  { onProgress, onRecognising }: Watch,
): Promise<number[]> {
  const waiting = pages.flatMap(({ isPicture }, index) => (isPicture ? [index] : []))
  if (waiting.length === 0) return []
  onRecognising(waiting.length)
  const { openRecogniser } = await import('./recognise.ts')
  const recogniser = await openRecogniser()
  const recognised: number[] = []
  try {
    for (const [done, index] of waiting.entries()) {
      const page = await pdf.getPage(index + 1)
      const { width, height } = page.getViewport({ scale: 1 })
      const { pictures, painted } = await picturesOf(page)
      const lines = recogniser.lines(pictures, width, height)
      page.cleanup()
      pages[index] = { lines, tagged: null, isPicture: true, isUnread: painted > 0 && lines.length === 0 }
      if (lines.length > 0) recognised.push(index + 1)
      onProgress(READING + ((done + 1) / waiting.length) * (95 - READING))
    }
  } finally {
    recogniser.close()
  }
  return recognised
}

const FEWEST_LETTERS = 12 // a stamp of the scanner

async function readPage(page: PdfPage): Promise<Page> {
  const items = await itemsOf(page)
  const letters = items.reduce((sum, { words }) => sum + (words.match(/\p{L}/gu)?.length ?? 0), 0)
  const tagged = letters < FEWEST_LETTERS ? null : await taggedParts(page, items)
  page.cleanup()
  return {
    lines: tagged ? [] : pdfLines(items),
    tagged,
    isPicture: letters < FEWEST_LETTERS,
    isUnread: false,
  }
}

function sheetOf(pages: readonly Page[]): Sheet {
  const extraction = extract()
  const around = linesAround(pages.map(({ lines }) => lines))
  const texts = pages.map(({ lines }) => lines.filter((line) => !around.has(line)))
  const print = printOf(texts.flat())
  let last: { words: string; rest: Parameters<typeof extraction.add>[1] } | null = null
  const write = () => {
    if (last) extraction.add(last.words, last.rest)
    last = null
  }
  pages.forEach(({ lines, tagged, isUnread }, index) => {
    const page = index + 1
    if (isUnread) extraction.note('cut', `page ${page} is a picture that could not be read`)
    const parts: Placed[] = tagged?.parts ?? pdfParagraphs(texts[index]!, print)
    parts.forEach(({ words, isContents, ...rest }, at) => {
      // A paragraph goes on over the page.
      if (at === 0 && last && goesOnFrom(last.words, words) && !isContents) {
        last = { ...last, words: `${last.words}\n${words}` }
        return
      }
      write()
      if (isContents) extraction.addFurniture(words, 'table of contents')
      else last = { words, rest: { ...rest, page } }
    })
    const furniture = [
      ...lines.filter((line) => around.has(line)).map(({ words }) => words),
      tagged?.around ?? '',
    ]
    if (furniture.some((words) => words.trim() !== '')) {
      // After what ends here, so that a sentence is not parted by the foot of its page.
      if (!last || !/\p{Ll}[,-]?$/u.test((last as { words: string }).words)) write()
      for (const words of furniture) extraction.addFurniture(words, 'repeated on the pages')
    }
  })
  write()
  return extraction.sheet('application/pdf', { pages: pages.length })
}

const goesOnFrom = (before: string, words: string): boolean =>
  /[\p{Ll},-]\s*$/u.test(before) && /^\s*[\p{Ll}(]/u.test(words) && !/^\s*[a-z][.)]\s/.test(words)

const EDGE = 3 // lines at the top and at the foot

/** Lines that stand at the same place of most pages, and numbers of pages. */
function linesAround(pages: readonly (readonly PdfLine[])[]): Set<PdfLine> {
  const places = new Map<string, PdfLine[]>()
  const numbers: PdfLine[] = []
  for (const lines of pages) {
    const byHeight = lines.toSorted((one, other) => other.y - one.y)
    const edges = new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])
    for (const line of edges) {
      const words = line.words.trim()
      if (/^(?:page\s*)?[-–—]?\s*\d{1,3}\s*(?:[-–—]|(?:\/|sur|of)\s*\d{1,3})?$/i.test(words))
        numbers.push(line)
      const key = `${Math.round(line.y / 6)} ${words.replaceAll(/\d+/g, '#')}`
      places.set(key, places.get(key) ?? [])
      places.get(key)!.push(line)
    }
  }
  const repeated = [...places.values()].filter((lines) => lines.length >= Math.max(2, pages.length * 0.5))
  return new Set([...repeated.flat(), ...numbers])
}
