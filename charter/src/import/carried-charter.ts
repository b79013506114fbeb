import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { CARRIED } from '../export/carried.ts'
import { attributeOf, elementsWhere } from './html-elements.ts'
import { childrenOf, elementsOf, readXml, textOf } from './xml.ts'
import type { ZipFile } from './zip.ts'

// Of what a document carries nobody needs more: a charter of 500 pages has 2 MB.
const MOST_CHARACTERS = 4_000_000

/** The charter file inside a Word document; Word renames the part when it saves, and keeps its element. */
export function carriedInDocx(archive: ZipFile): string | null {
  const names = archive.names.filter(
    (name) => name === CARRIED.docxPart || /^customXml\/item\d+\.xml$/.test(name),
  )
  for (const name of names)
    for (const root of childrenOf(readXml(archive.read(name)!))) {
      const isOurs = Object.entries(root.attributes).some(
        ([attribute, value]) => attribute.startsWith('xmlns') && value === CARRIED.namespace,
      )
      if (isOurs) return bounded(textOf(root))
    }
  return null
}

export function carriedInOdt(archive: ZipFile): string | null {
  const meta = archive.read('meta.xml')
  if (!meta) return null
  for (const property of elementsOf(readXml(meta), 'meta:user-defined'))
    if (property.attributes['meta:name'] === CARRIED.odtProperty) return bounded(textOf(property))
  return null
}

export function carriedInHtml(document: Tree.Document): string | null {
  const [script] = elementsWhere(
    document,
    (element) => element.tagName === 'script' && attributeOf(element, 'id') === CARRIED.htmlId,
  )
  const [data] = script?.childNodes ?? []
  if (!data || !('value' in data)) return null
  try {
    const { markdown } = JSON.parse(data.value) as { markdown?: unknown }
    return typeof markdown === 'string' ? bounded(markdown) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null // someone cut the page: it carries nothing any more
    throw error
  }
}

export async function carriedInPdf(pdf: PDFDocumentProxy): Promise<string | null> {
  const attachments = await pdf.getAttachments()
  if (!(attachments instanceof Map) || !attachments.has(CARRIED.pdfAttachment)) return null
  const content: unknown = await pdf.getAttachmentContent(CARRIED.pdfAttachment)
  return content instanceof Uint8Array ? bounded(new TextDecoder().decode(content)) : null
}

const bounded = (markdown: string): string | null => (markdown.length <= MOST_CHARACTERS ? markdown : null)
