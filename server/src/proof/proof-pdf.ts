import { join } from 'node:path'
import { sheetOf } from './sheet.ts'
import type { Room } from './layout.ts'
import type { ProofView } from './types.ts'
import type { Locale } from './written.ts'

const FOLDER = import.meta.dirname
const MAX_PAGES = 2

/** Tried in this order, until the sheet holds on two pages. */
const ROOMS: Room[] = [
  { characters: 1800, findings: 8, rows: 8, entries: 16, quote: 260 },
  { characters: 900, findings: 5, rows: 5, entries: 12, quote: 180 },
  { characters: 400, findings: 3, rows: 3, entries: 8, quote: 120 },
]

/**
 * The proof of one post as a PDF of two pages at most. The post's words reach the layout as data and are never read
 * as its language, so no text can draw anything else than itself.
 */
export async function proofPdf(proof: ProofView, locale: Locale): Promise<Uint8Array> {
  // Loaded when it is asked for: 50 MB of compiler stay out of an idle server.
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const compiler = NodeCompiler.create({
    workspace: FOLDER,
    fontArgs: [{ fontPaths: [join(FOLDER, 'fonts')] }],
  })
  try {
    for (const room of ROOMS) {
      const sheet = JSON.stringify(sheetOf(proof, locale, room))
      const compiled = compiler.compile({ mainFilePath: join(FOLDER, 'sheet.typ'), inputs: { sheet } })
      const document = compiled.result
      if (!document) throw new Error(`proof: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
      if (document.numOfPages <= MAX_PAGES || room === ROOMS.at(-1))
        return compiler.pdf(document, { pdfStandard: 'ua-1' })
    }
    throw new Error('proof: no room was tried')
  } finally {
    compiler.evictCache(0)
  }
}
