import { withoutFurniture } from './furniture.ts'
import type { Cleaning, Contribution, Imported, Passage } from './imported.ts'
import { clean } from './paragraph.ts'
import { ownLinesOf, readCarried } from './own-lines.ts'
import type { Sheet } from './paragraph.ts'
import { passagesOf } from './passages.ts'
import { ImportRefusal, MAX_CHARACTERS } from './refusal.ts'
import { structured } from './structure.ts'
import type { Reading } from './structure.ts'

const HIDDEN = /\[\s*e-?mail[\s\u00a0]*(?:protected|protégée?|obscured)\s*\]/gi

/** What one format's reader found, as every reader gives it: cleaned, put together, each passage under its headings. */
export function importedFrom(sheet: Sheet, { name, digest }: { name: string; digest: string }): Imported {
  const { text, type, pages, recognisedPages } = sheet
  if (text.length > MAX_CHARACTERS) throw new ImportRefusal('too-long')
  const words = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu))
  const cleanings: Cleaning[] = [...sheet.cleanings]
  const carried = readCarried(sheet.carried)
  const isOwn = carried ? ownLinesOf(carried) : () => false
  const read = (paragraphs: Sheet['paragraphs'], reading: Reading) => {
    const kept = withoutFurniture(text, paragraphs, isOwn)
    const blocks = structured(text, kept.paragraphs, reading)
    const made = passagesOf(text, blocks, words, reading === 'message' ? '' : sheet.title)
    cleanings.push(...kept.cleanings, ...made.cleanings)
    return made
  }
  const { passages, isTitled } = read(sheet.paragraphs, 'document')
  const contributions = sheet.messages.flatMap(({ author, writtenAt, paragraphs }): Contribution[] => {
    const said = read(paragraphs, 'message').passages
    return said.length === 0 ? [] : [{ author, writtenAt, passages: said }]
  })
  for (const { 0: mark, index } of text.matchAll(HIDDEN))
    cleanings.push(
      clean('hidden-email', { start: index, end: index + mark.length }, 'an address that a site hid'),
    )
  return {
    name,
    type,
    digest,
    pages,
    words: wordsIn([...passages, ...contributions.flatMap((contribution) => contribution.passages)]),
    recognisedPages,
    title: sheet.title ?? (isTitled ? passages[0]!.text : titleOfName(name)),
    text,
    passages,
    contributions,
    cleanings: cleanings.sort((one, other) => one.start - other.start),
    ...(carried ? { carried: sheet.carried! } : {}),
  }
}

/** Of the document, without the page around it. */
const wordsIn = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)

const titleOfName = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim()
