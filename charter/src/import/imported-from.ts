import { withoutFurniture } from './furniture.ts'
import { isCapitals } from './lines.ts'
import type { Cleaning, Contribution, Imported, Passage } from './imported.ts'
import { clean } from './paragraph.ts'
import type { Sheet } from './paragraph.ts'
import { passagesOf } from './passages.ts'
import { ImportRefusal, MAX_CHARACTERS } from './refusal.ts'
import { structured } from './structure.ts'
import type { Reading } from './structure.ts'

const HIDDEN = /\[\s*e-?mail[\s\u00a0]*(?:protected|protégée?|obscured)\s*\]/gi

/** `own`: the charter that a document of ours carries, and whether words are what Balise wrote around it. */
type Origin = {
  name: string
  digest: string
  own?: { carried: string; isOwn: (words: string) => boolean } | null
}

/** What one format's reader found, as every reader gives it: cleaned, put together, each passage under its headings. */
export function importedFrom(sheet: Sheet, { name, digest, own }: Origin): Imported {
  const { text, type, pages, recognisedPages } = sheet
  if (text.length > MAX_CHARACTERS) throw new ImportRefusal('too-long')
  const words = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu))
  const cleanings: Cleaning[] = [...sheet.cleanings]
  const read = (paragraphs: Sheet['paragraphs'], reading: Reading) => {
    const kept = withoutFurniture(text, paragraphs, own?.isOwn)
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
    title: sheet.title ?? titleAmong(passages, isTitled) ?? titleOfName(name),
    text,
    passages,
    contributions,
    cleanings: cleanings.sort((one, other) => one.start - other.start),
    ...(own ? { carried: own.carried } : {}),
  }
}

/** Of the document, without the page around it. */
const wordsIn = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)

const CHARTER_TITLE =
  /^(?:(?:la|notre|une?) )?(?:charte|politique|code|guide|règlement|règles|vade-?mecum|lignes? (?:directrices?|de conduite)|bonnes pratiques|pour (?:un|une) )(?!\p{L})/iu
const TITLE_PAGE = 4 // passages

/** The first heading; below the name of an organisation, the line that says what the text is. */
function titleAmong(passages: readonly Passage[], isTitled: boolean): string | null {
  if (!isTitled) return null
  const { text } = passages[0]!
  const further = passages
    .slice(1, TITLE_PAGE)
    .find(
      (passage) =>
        CHARTER_TITLE.test(passage.text) &&
        passage.text.length <= LONGEST_TITLE &&
        !/[.:]$/.test(passage.text),
    )
  return !CHARTER_TITLE.test(text) && isCapitals(text) && further ? further.text : text
}

const LONGEST_TITLE = 120

const titleOfName = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim()
