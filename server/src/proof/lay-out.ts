import { join } from 'node:path'
import type { Sheet } from './layout.ts'

const FOLDER = import.meta.dirname

/**
 * Sets sheets as PDF/UA, the first that holds on `mostPages`, else the last. The words of a sheet reach the layout as
 * data and are never read as its language, so no text can draw anything else than itself.
 */
export async function layOut(sheets: readonly Sheet[], mostPages = Infinity): Promise<Uint8Array> {
  // Loaded when it is asked for: 50 MB of compiler stay out of an idle server.
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const compiler = NodeCompiler.create({
    workspace: FOLDER,
    fontArgs: [{ fontPaths: [join(FOLDER, 'fonts')] }],
  })
  try {
    for (const sheet of sheets) {
      const inputs = { sheet: JSON.stringify(sheet) }
      const compiled = compiler.compile({ mainFilePath: join(FOLDER, 'sheet.typ'), inputs })
      const document = compiled.result
      if (!document) throw new Error(`sheet: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
      if (document.numOfPages <= mostPages || sheet === sheets.at(-1))
        return compiler.pdf(document, { pdfStandard: 'ua-1' })
    }
    throw new Error('sheet: there is none')
  } finally {
    compiler.evictCache(0)
  }
}
