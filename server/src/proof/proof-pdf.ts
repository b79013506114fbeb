import { layOut } from './lay-out.ts'
import type { Room } from './layout.ts'
import { sheetOf } from './sheet.ts'
import type { ProofView } from './types.ts'
import type { Locale } from './written.ts'

const MAX_PAGES = 2

/** Tried in this order, until the sheet holds on two pages. */
const ROOMS: Room[] = [
  { characters: 1800, findings: 8, rows: 8, entries: 16, quote: 260 },
  { characters: 900, findings: 5, rows: 5, entries: 12, quote: 180 },
  { characters: 400, findings: 3, rows: 3, entries: 8, quote: 120 },
]

/** The proof of one post as a PDF of two pages at most. */
export const proofPdf = (proof: ProofView, locale: Locale): Promise<Uint8Array> =>
  layOut(
    ROOMS.map((room) => sheetOf(proof, locale, room)),
    MAX_PAGES,
  )
