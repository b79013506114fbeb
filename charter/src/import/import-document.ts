import { hash } from 'node:crypto'
import { sheetOfDocx } from './docx.ts'
import { sheetOfFreeMind } from './freemind.ts'
import { sheetOfHtml } from './html.ts'
import type { Imported } from './imported.ts'
import { importedFrom } from './imported-from.ts'
import { sheetOfMarkdown } from './markdown.ts'
import { sheetOfOdt } from './odt.ts'
import { sheetOfOpml } from './opml.ts'
import type { Sheet } from './paragraph.ts'
import { sheetOfPdf } from './pdf.ts'
import { ImportRefusal, MAX_BYTES, MAX_CHARACTERS } from './refusal.ts'
import { sheetOfText } from './text.ts'
import type { Opened } from './type-of.ts'
import { openFile } from './type-of.ts'
import { sheetOfXMind } from './xmind.ts'
import { readXml } from './xml.ts'

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
  const { name, onProgress = () => {} } = options
  if (bytes.length === 0) throw new ImportRefusal('empty')
  if (bytes.length > MAX_BYTES) throw new ImportRefusal('too-large')
  const digest = `sha256:${hash('sha256', bytes)}`
  const opened = openFile(bytes, name)
  const sheet = await sheetOf(opened, bytes, onProgress)
  const imported = importedFrom(sheet, { name, digest })
  if (imported.passages.length === 0) throw new ImportRefusal('no-text')
  onProgress(100)
  return imported
}

async function sheetOf(
  opened: Opened,
  bytes: Uint8Array,
  onProgress: (percent: number) => void,
): Promise<Sheet> {
  if ('text' in opened && opened.text.length > LONGEST_SOURCE[opened.type])
    throw new ImportRefusal('too-long')
  switch (opened.type) {
    case 'application/pdf':
      return sheetOfPdf(bytes, onProgress)
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return sheetOfDocx(opened.archive)
    case 'application/vnd.oasis.opendocument.text':
      return sheetOfOdt(opened.archive)
    case 'application/x-xmind':
      return sheetOfXMind(opened.archive)
    case 'text/x-opml':
      return sheetOfOpml(readXml(bytes))
    case 'application/x-freemind':
      return sheetOfFreeMind(readXml(bytes))
    case 'text/html':
      return sheetOfHtml(opened.text)
    case 'text/markdown':
      return sheetOfMarkdown(opened.text)
    case 'text/plain':
      return sheetOfText(opened.text)
  }
}

// A saved page carries its pictures and scripts along.
const LONGEST_SOURCE = {
  'text/html': 30_000_000,
  'text/markdown': MAX_CHARACTERS,
  'text/plain': MAX_CHARACTERS,
}
