import { strFromU8, unzipSync } from 'fflate'
import { unescapeXml } from './xml.ts'

/**
 * A document that Balise writes also carries the charter's own file: what a program needs to read each rule back,
 * out of the reader's sight. Beside the words it was made from, never instead of them: what a person changed in the
 * document since is what counts.
 */
export const CARRIED = {
  /** Of the part inside a DOCX, and of the file attached to a PDF. */
  docxPart: 'customXml/balise-charter.xml',
  pdfAttachment: 'charter.md',
  /** Of the property in an ODT, which office programs keep when they save. */
  odtProperty: 'balise-charter',
  /** Of the data block in an HTML page. */
  htmlId: 'balise-charter',
  namespace: 'urn:balise:charter:1',
} as const

/** Of what a document carries nobody needs more: a charter of 500 pages has 2 MB. */
const MOST_BYTES = 8_000_000

/** The charter file carried by a DOCX, an ODT or an HTML page; null when it carries none. */
export function carriedCharter(bytes: Uint8Array): string | null {
  return isZip(bytes) ? carriedInZip(bytes) : carriedInHtml(bytes)
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

function carriedInZip(bytes: Uint8Array): string | null {
  const places = [CARRIED.docxPart, 'meta.xml']
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      originalSize <= MOST_BYTES && (places.includes(name) || /^customXml\/item\d+\.xml$/.test(name)),
  })
  for (const part of Object.values(parts)) {
    const xml = strFromU8(part)
    const found = DOCX_PART.exec(xml) ?? ODT_PROPERTY.exec(xml)
    if (found?.[1]) return unescapeXml(found[1])
  }
  return null
}

// Word renames a part that it keeps, and writes its namespace as it likes: the element and its content stay.
const DOCX_PART =
  /<(?:\w+:)?charter\b[^>]*\bxmlns(?::\w+)?="urn:balise:charter:1"[^>]*>([\s\S]*?)<\/(?:\w+:)?charter>/
const ODT_PROPERTY =
  /<meta:user-defined\b[^>]*\bmeta:name="balise-charter"[^>]*>([\s\S]*?)<\/meta:user-defined>/
const HTML_BLOCK = /<script type="application\/json" id="balise-charter">([\s\S]*?)<\/script>/

function carriedInHtml(bytes: Uint8Array): string | null {
  const found = HTML_BLOCK.exec(new TextDecoder().decode(bytes))
  if (!found?.[1]) return null
  try {
    const { markdown } = JSON.parse(found[1]) as { markdown?: unknown }
    return typeof markdown === 'string' ? markdown : null
  } catch (error) {
    if (error instanceof SyntaxError) return null // someone cut the page: it carries nothing any more
    throw error
  }
}
