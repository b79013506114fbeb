import type { ParagraphChild } from 'docx'
import { strToU8, unzipSync, strFromU8, zipSync } from 'fflate'
import { CARRIED } from './carried.ts'
import { STYLES } from './docx-styles.ts'
import { contactsOf, headingOf, imprintOf, linesOf } from './edition.ts'
import type { Edition, Line } from './edition.ts'
import { wordsIn } from './words.ts'
import { escapeXml } from './xml.ts'

/** The charter as a Word document: real headings and lists, each rule in a paragraph of the style « Balise Rule ». */
export async function charterDocx(edition: Edition): Promise<Uint8Array> {
  const { Bookmark, Document, ExternalHyperlink, Footer, Packer, PageNumber, Paragraph, TextRun } =
    await import('docx')
  const { charter, locale, address } = edition
  const words = wordsIn(locale)

  const paragraphOf = (line: Line) => {
    if (line.kind === 'article')
      return new Paragraph({
        style: `Heading${Math.min(line.depth, 4)}`,
        children: [
          new Bookmark({ id: `a-${line.id}`.slice(0, 40), children: [new TextRun(headingOf(line))] }),
        ],
      })
    if (line.kind === 'rule')
      return new Paragraph({
        style: 'BaliseRule',
        children: [
          new TextRun({ text: line.label, bold: true }),
          new TextRun({ text: ` (${line.id})`, color: '425064' }),
          new TextRun({ text: line.sentence, break: 1 }),
          ...line.open.map((what) => new TextRun({ text: words.open(what), break: 1, italics: true })),
        ],
      })
    if (line.kind === 'item')
      return new Paragraph({
        text: line.text,
        style: 'ListParagraph',
        numbering: { reference: 'items', level: 0 },
      })
    const style = { heading: 'Heading5', quote: 'Quote', paragraph: 'BodyText' }[line.kind]
    return new Paragraph({ text: line.text, style })
  }
  const reach = ({ text, href }: { text: string; href: string | null }): ParagraphChild =>
    href
      ? new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] })
      : new TextRun(text)
  const small = (text: string) => new Paragraph({ text, style: 'BaliseNote' })

  const document = new Document({
    title: charter.title,
    creator: charter.organisation,
    description: words.version(charter.version),
    styles: STYLES(charter.locale === 'fr' ? 'fr-FR' : 'en-GB'),
    numbering: {
      config: [
        {
          reference: 'items',
          levels: [
            {
              level: 0,
              format: 'bullet',
              text: '–',
              style: { paragraph: { indent: { left: 400, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: A4.width, height: A4.height }, margin: MARGINS } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'BaliseNote',
                children: [
                  new TextRun({
                    children: [`${charter.title} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: charter.title, style: 'Title' }),
          ...imprintOf(edition).map(small),
          ...contactsOf(edition).flatMap(({ name, reach: ways }, index) => [
            ...(index === 0 ? [new Paragraph({ text: words.contacts, style: 'BaliseEnd' })] : []),
            new Paragraph({
              style: 'BaliseNote',
              children: [new TextRun(name), ...ways.flatMap((one) => [new TextRun(', '), reach(one)])],
            }),
          ]),
          ...linesOf(edition).map(paragraphOf),
          small(words.says),
          small(words.carried),
          ...(address ? [small(words.published(address))] : []),
          small(words.digest(charter.digest)),
        ],
      },
    ],
  })
  return withCharter(new Uint8Array(await Packer.toArrayBuffer(document)), edition.source)
}

/** In twentieths of a point. */
const A4 = { width: 11906, height: 16838 }
const MARGINS = { top: 1134, bottom: 1134, left: 1304, right: 1304 }

/** Adds the charter's file as a custom XML part (ECMA-376, part 1, 22.5), which office programs keep when they save. */
function withCharter(bytes: Uint8Array, source: string): Uint8Array {
  const parts = unzipSync(bytes)
  const change = (name: string, before: string, added: string) => {
    const xml = strFromU8(parts[name]!)
    parts[name] = strToU8(xml.replace(before, `${added}${before}`))
  }
  parts[CARRIED.docxPart] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<charter xmlns="${CARRIED.namespace}" xml:space="preserve">${escapeXml(source)}</charter>`,
  )
  change(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rBalise" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../${CARRIED.docxPart}"/>`,
  )
  change(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/${CARRIED.docxPart}" ContentType="application/xml"/>`,
  )
  return zipSync(parts)
}
