import { hash } from 'node:crypto'
import { partDiscussion } from './discussion.ts'
import { withoutFurniture } from './furniture.ts'
import type { Cleaning, Contribution, Imported } from './imported.ts'
import { linesOf, paragraphsOf } from './lines.ts'
import { clean } from './paragraph.ts'
import type { Sheet } from './paragraph.ts'
import { passagesOf } from './passages.ts'
import { structured } from './structure.ts'
import type { Reading } from './structure.ts'

/** Reads plain text, already decoded. */
export function importText(text: string, name: string): Imported {
  const digest = `sha256:${hash('sha256', text)}`
  return importedFrom(sheetOfText(text), { name, digest })
}

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

const HIDDEN = /\[\s*e-?mail[\s\u00a0]*(?:protected|protégée?|obscured)\s*\]/gi

/** What one format's reader found, as every reader gives it: cleaned, put together, each passage under its headings. */
export function importedFrom(sheet: Sheet, { name, digest }: { name: string; digest: string }): Imported {
  const { text, type, pages, recognisedPages } = sheet
  const words = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu))
  const cleanings: Cleaning[] = [...sheet.cleanings]
  const read = (paragraphs: Sheet['paragraphs'], reading: Reading) => {
    const kept = withoutFurniture(text, paragraphs)
    const made = passagesOf(text, structured(text, kept.paragraphs, reading), words)
    cleanings.push(...kept.cleanings, ...made.cleanings)
    return made.passages
  }
  const passages = read(sheet.paragraphs, sheet.isMap ? 'map' : 'document')
  const contributions = sheet.messages.flatMap(({ author, writtenAt, paragraphs }): Contribution[] => {
    const said = read(paragraphs, 'message')
    return said.length === 0 ? [] : [{ author, writtenAt, passages: said }]
  })
  for (const { 0: mark, index } of text.matchAll(HIDDEN))
    cleanings.push(
      clean('hidden-email', { start: index, end: index + mark.length }, 'an address that a site hid'),
    )
  const first = passages[0]
  return {
    name,
    type,
    digest,
    pages,
    words: text.match(/\S+/g)?.length ?? 0,
    recognisedPages,
    title: sheet.title ?? (first?.kind === 'heading' ? first.text : titleOfName(name)),
    text,
    passages,
    contributions,
    cleanings: cleanings.sort((one, other) => one.start - other.start),
  }
}

const titleOfName = (name: string): string =>
  name
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim()
