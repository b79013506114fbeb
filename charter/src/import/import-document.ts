import { hash } from 'node:crypto'
import type { Imported } from './imported.ts'
import { importedFrom } from './imported-from.ts'
import type { Sheet } from './paragraph.ts'
import { ImportRefusal, MAX_BYTES, MAX_CHARACTERS } from './refusal.ts'
import type { Opened } from './type-of.ts'
import { openFile } from './type-of.ts'

export type ImportOptions = {
  /** Of the file, as the person knows it. */
  name: string
  /** From 0 to 100. */
  onProgress?: (percent: number) => void
  /** Pages that are pictures are about to be read, which takes seconds for each. */
  onRecognising?: (pages: number) => void
}

/**
 * Reads a document of any format as passages. What it is, is said by its content, never by its name alone; nothing it
 * asks for is fetched, and nothing in it is run.
 *
 * @throws {ImportRefusal} when it is not read, with what to do about it
 */
export async function importDocument(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const { name, onProgress = () => {}, onRecognising = () => {} } = options
  if (bytes.length === 0) throw new ImportRefusal('empty')
  if (bytes.length > MAX_BYTES) throw new ImportRefusal('too-large')
  const digest = `sha256:${hash('sha256', bytes)}`
  const opened = openFile(bytes, name)
  const sheet = await sheetOf(opened, bytes, { onProgress, onRecognising })
  const imported = importedFrom(sheet, { name, digest, own: await ownOf(sheet) })
  if (imported.passages.length === 0) throw new ImportRefusal('no-text')
  onProgress(100)
  return imported
}

async function sheetOf(
  opened: Opened,
  bytes: Uint8Array,
  watch: Required<Pick<ImportOptions, 'onProgress' | 'onRecognising'>>,
): Promise<Sheet> {
  if ('text' in opened && opened.text.length > LONGEST_SOURCE[opened.type])
    throw new ImportRefusal('too-long')
  // Each reader is loaded for its own format only: half of the time of a short text would go there.
  switch (opened.type) {
    case 'application/pdf':
      return (await import('./pdf.ts')).sheetOfPdf(bytes, watch)
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return (await import('./docx.ts')).sheetOfDocx(opened.archive)
    case 'application/vnd.oasis.opendocument.text':
      return (await import('./odt.ts')).sheetOfOdt(opened.archive)
    case 'application/x-xmind':
      return (await import('./xmind.ts')).sheetOfXMind(opened.archive)
    case 'text/x-opml':
      return (await import('./opml.ts')).sheetOfOpml(bytes)
    case 'application/x-freemind':
      return (await import('./freemind.ts')).sheetOfFreeMind(bytes)
    case 'text/html':
      return (await import('./html.ts')).sheetOfHtml(opened.text)
    case 'text/markdown':
      return (await import('./markdown.ts')).sheetOfMarkdown(opened.text)
    case 'text/plain':
      return (await import('./text.ts')).sheetOfText(opened.text)
  }
}

async function ownOf({ carried }: Sheet) {
  if (!carried) return null
  const { ownLinesOf, readCarried } = await import('./own-lines.ts')
  const charter = readCarried(carried)
  return charter && { carried, isOwn: ownLinesOf(charter) }
}

// A saved page carries its pictures and scripts along.
const LONGEST_SOURCE = {
  'text/html': 30_000_000,
  'text/markdown': MAX_CHARACTERS,
  'text/plain': MAX_CHARACTERS,
}
