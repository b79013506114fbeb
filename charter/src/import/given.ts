import { strToU8, zipSync } from 'fflate'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A charter of a few lines, in each format that is read. */
export const TITLE = 'Charte des réseaux sociaux'
export const SENTENCES = [
  'On ne publie pas plus de quatre fois par semaine.',
  'Chaque photo a l’accord des personnes qu’elle montre.',
]

const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8"?>${text}`
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

export const wordParagraph = (text: string, style?: string, more = ''): string =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${more}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

const CHARTER_IN_WORD =
  wordParagraph(TITLE, 'Title') +
  wordParagraph('Les groupes', 'Heading1') +
  wordParagraph(SENTENCES[0]!) +
  wordParagraph(SENTENCES[1]!, undefined, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')

/** A Word document with this body, and parts of its own besides. */
export const docx = (body = CHARTER_IN_WORD, parts: Record<string, string | Uint8Array> = {}): Uint8Array =>
  zipOf({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': xml(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': xml(
      `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    ...parts,
  })

const ODT_TYPE = 'application/vnd.oasis.opendocument.text'
const ODT_NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'

const CHARTER_IN_ODT = `<text:p text:style-name="Title">${TITLE}</text:p><text:h text:outline-level="1">Les groupes</text:h><text:p>${SENTENCES[0]}</text:p><text:list><text:list-item><text:p>${SENTENCES[1]}</text:p></text:list-item></text:list>`

export const odt = (body = CHARTER_IN_ODT, parts: Record<string, string | Uint8Array> = {}): Uint8Array =>
  zipOf({
    mimetype: ODT_TYPE,
    'content.xml': xml(
      `<office:document-content ${ODT_NAMES}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    ...parts,
  })

/** The same bytes at any hour. */
export const zipOf = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { mtime: new Date(2026, 0, 1) },
  )

export const html = (
  body = `<h1>${TITLE}</h1><h2>Les groupes</h2><p>${SENTENCES[0]}</p><ul><li>${SENTENCES[1]}</li></ul>`,
): Uint8Array =>
  bytesOf(
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Un site</title></head><body>${body}</body></html>`,
  )

export const markdown = (): Uint8Array =>
  bytesOf(`# ${TITLE}\n\n## Les groupes {#les-groupes}\n\n${SENTENCES[0]}\n\n- ${SENTENCES[1]}\n`)

export const plainText = (): Uint8Array =>
  bytesOf(`${TITLE}\n\nARTICLE 1 : Les groupes\n\n${SENTENCES[0]}\n\n- ${SENTENCES[1]}\n`)

const topics = `<outline text="Les groupes"><outline text="${SENTENCES[0]}"/><outline text="${SENTENCES[1]}"/></outline>`
export const opml = (body = topics): Uint8Array =>
  bytesOf(xml(`<opml version="2.0"><head><title>${TITLE}</title></head><body>${body}</body></opml>`))

export const freeMind = (): Uint8Array =>
  bytesOf(
    `<map version="1.0.1"><node TEXT="${TITLE}"><node TEXT="Les groupes"><node TEXT="${SENTENCES[0]}"/><node TEXT="${SENTENCES[1]}"/></node></node></map>`,
  )

export const xmind = (): Uint8Array => {
  const attached = SENTENCES.map((title) => ({ title }))
  const rootTopic = {
    title: TITLE,
    children: { attached: [{ title: 'Les groupes', children: { attached } }] },
  }
  return zipOf({ 'content.json': JSON.stringify([{ rootTopic }]), 'metadata.json': '{}' })
}

export type PdfText = { text: string; x: number; y: number; size: number }

/** A PDF without tags, one page for each list of lines (WinAnsi, Helvetica). */
export function pdf(pages: readonly (readonly PdfText[])[] = [CHARTER_ON_A_PAGE]): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((lines, index) => {
      const drawn = lines
        .map(
          ({ text, x, y, size }) =>
            `BT /F1 ${size} Tf ${x} ${y} Td (${text.replaceAll(/[\\()]/g, '\\$&')}) Tj ET`,
        )
        .join('\n')
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${5 + index * 2} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
        `<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`,
      ]
    }),
  ]
  return pdfOf(objects)
}

const CHARTER_ON_A_PAGE: PdfText[] = [
  { text: TITLE, x: 60, y: 780, size: 20 },
  { text: 'Les groupes', x: 60, y: 740, size: 15 },
  { text: SENTENCES[0]!, x: 60, y: 710, size: 11 },
  { text: `- ${SENTENCES[1]!.replaceAll('’', "'")}`, x: 60, y: 690, size: 11 },
]

/** A PDF file of these objects, the first of which is its catalogue. */
export function pdfOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const end = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${end}\n%%EOF\n`
  // One byte a character: accents are those of Windows-1252 below U+0100.
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0) & 0xff)
}

export const EVERY_FORMAT: Record<string, () => Uint8Array> = {
  'charte.docx': docx,
  'charte.odt': odt,
  'charte.html': html,
  'charte.md': markdown,
  'charte.txt': plainText,
  'charte.opml': opml,
  'charte.mm': freeMind,
  'charte.xmind': xmind,
  'charte.pdf': pdf,
}
