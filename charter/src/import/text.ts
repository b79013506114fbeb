import { hash } from 'node:crypto'
import { partDiscussion } from './discussion.ts'
import type { Imported } from './imported.ts'
import { importedFrom } from './imported-from.ts'
import { linesOf, paragraphsOf } from './lines.ts'
import type { Sheet } from './paragraph.ts'

/** Reads plain text, already decoded. */
export const importText = (text: string, name: string): Imported =>
  importedFrom(sheetOfText(text), { name, digest: `sha256:${hash('sha256', text)}` })

export function sheetOfText(text: string): Sheet {
  const { paragraphs, messages, cleanings } = partDiscussion(text, paragraphsOf(text, linesOf(text)))
  return {
    type: 'text/plain',
    text,
    title: null,
    pages: null,
    recognisedPages: [],
    paragraphs,
    messages,
    cleanings,
  }
}
