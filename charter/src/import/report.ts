import type { Fault } from '../faults/faults-in.ts'
import type { Norm } from '../norms/norm.ts'
import type { DraftPlace } from './draft.ts'
import type { Imported, Passage } from './imported.ts'

/** What an import found, for a person or a program; offsets are UTF-16 units in the text of the document. */
export type ImportReport = {
  source: {
    name: string
    type: Imported['type']
    digest: string
    title: string
    pages: number | null
    words: number
    /** Whether a page was a picture. */
    ocr: boolean
    recognisedPages: number[]
  }
  passages: {
    id: string
    kind: Passage['kind']
    path: string[]
    heading: string | null
    start: number
    end: number
  }[]
  contributions: { author: string | null; writtenAt: string | null; start: number; end: number }[]
  cleanings: Imported['cleanings']
  faults: Fault[]
  norms: Norm[]
}

export function importReport(
  imported: Imported,
  places: readonly DraftPlace[],
  norms: Norm[],
  faults: Fault[],
): ImportReport {
  const { name, type, digest, title, pages, words, recognisedPages, contributions, cleanings } = imported
  const numbers = new Map<string, string>()
  return {
    source: { name, type, digest, title, pages, words, ocr: recognisedPages.length > 0, recognisedPages },
    passages: places.map(({ passage, id }) => {
      const { kind, text, number, path } = passage
      const own = number ?? (kind === 'heading' ? text : null)
      if (kind === 'heading' && number !== undefined) numbers.set(text, number)
      const above = path.map((heading) => numbers.get(heading) ?? heading)
      return {
        id,
        kind,
        path: own === null ? above : [...above, own],
        heading: path.at(-1) ?? null,
        ...placeOf([passage]),
      }
    }),
    contributions: contributions.map(({ author, writtenAt, passages }) => ({
      author,
      writtenAt,
      ...placeOf(passages),
    })),
    cleanings,
    faults,
    norms,
  }
}

/** From the first character that stands in the source to the last. */
function placeOf(passages: readonly Passage[]): { start: number; end: number } {
  const pieces = passages.flatMap((passage) => passage.pieces)
  const start = pieces.reduce((least, piece) => Math.min(least, piece.start), Infinity)
  const end = pieces.reduce((most, piece) => Math.max(most, piece.start + piece.length), 0)
  return pieces.length === 0 ? { start: 0, end: 0 } : { start, end }
}
