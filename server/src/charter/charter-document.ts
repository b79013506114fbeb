import { createHash } from 'node:crypto'
import { charterDocx, charterHtml, charterOdt, charterOpml, charterPdf } from '@balise/charter/export'
import type { Edition } from '@balise/charter/export'

export const DOCUMENT_FORMATS = ['pdf', 'docx', 'odt', 'html', 'md', 'opml'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

/** A file as it is sent; `type` is its media type. */
export type CharterDocument = { bytes: Uint8Array; type: string; name: string }

const WRITERS: Record<DocumentFormat, (edition: Edition) => string | Uint8Array | Promise<Uint8Array>> = {
  pdf: charterPdf,
  docx: charterDocx,
  odt: charterOdt,
  html: charterHtml,
  md: ({ source }) => source,
  opml: charterOpml,
}

const TYPES: Record<DocumentFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
}

const KEPT = 24 // documents of some 100 kB, so that a page that everyone may ask for is not made for each of them

const made = new Map<string, Promise<Uint8Array>>()

/** The charter as a file. The same edition gives the same bytes, so the last ones are kept. */
export async function charterDocument(edition: Edition, format: DocumentFormat): Promise<CharterDocument> {
  const key = createHash('sha256')
    .update(JSON.stringify([format, edition]))
    .digest('hex')
  const bytes = made.get(key) ?? write(edition, format)
  made.delete(key)
  made.set(key, bytes)
  if (made.size > KEPT) made.delete(made.keys().next().value!)
  try {
    return { bytes: await bytes, type: TYPES[format], name: `${nameOf(edition)}.${format}` }
  } catch (error) {
    made.delete(key)
    throw error
  }
}

async function write(edition: Edition, format: DocumentFormat): Promise<Uint8Array> {
  const written = await WRITERS[format](edition)
  return typeof written === 'string' ? new TextEncoder().encode(written) : written
}

const nameOf = ({ charter }: Edition) => `charte-${charter.version.replace(/[^\w.-]/g, '-')}`
