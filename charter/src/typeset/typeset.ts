import { basename, dirname, join } from 'node:path'

/**
 * Sets documents as PDF/UA: the first that holds on `mostPages`, else the last. What a document says reaches its
 * layout as data (`sys.inputs.sheet`, JSON) and is never read as the layout's language, so no text can draw anything
 * else than itself.
 *
 * @param layout   path of the Typst file
 * @param attached texts that a layout may attach to the PDF (`sys.inputs`)
 * @throws {Error} `ERR_MODULE_NOT_FOUND` where the typesetter is not installed
 */
export async function typesetPdf(
  layout: string,
  sheets: readonly unknown[],
  { mostPages = Infinity, attached = {} }: { mostPages?: number; attached?: Record<string, string> } = {},
): Promise<Uint8Array> {
  // Loaded when it is asked for: 50 MB of compiler stay out of an idle server.
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const compiler = NodeCompiler.create({
    workspace: dirname(layout),
    fontArgs: [{ fontPaths: [join(import.meta.dirname, 'fonts')] }],
  })
  try {
    for (const sheet of sheets) {
      const inputs = { ...attached, sheet: JSON.stringify(sheet) }
      const compiled = compiler.compile({ mainFilePath: layout, inputs })
      const document = compiled.result
      if (!document)
        throw new Error(
          `${basename(layout)}: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`,
        )
      if (document.numOfPages <= mostPages || sheet === sheets.at(-1))
        return compiler.pdf(document, { pdfStandard: 'ua-1' })
    }
    throw new Error(`${basename(layout)}: there is no sheet`)
  } finally {
    compiler.evictCache(0)
  }
}
