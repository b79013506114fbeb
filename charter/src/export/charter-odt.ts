import { strToU8, zipSync } from 'fflate'
import type { Zippable } from 'fflate'
import { CARRIED } from './carried.ts'
import { contactsOf, headingOf, imprintOf, linesOf } from './edition.ts'
import type { Edition, Line } from './edition.ts'
import { NAMESPACES, odtStyles } from './odt-styles.ts'
import { wordsIn } from './words.ts'
import { escapeXml as text } from './xml.ts'

const TYPE = 'application/vnd.oasis.opendocument.text'

/** The charter as an OpenDocument text (ISO/IEC 26300, version 1.3), each rule in a paragraph of the style « Balise Rule ». */
export function charterOdt(edition: Edition): Uint8Array {
  const parts: Zippable = {
    // First and not compressed: this is how a reader knows what the file is.
    mimetype: [strToU8(TYPE), { level: 0 }],
    'META-INF/manifest.xml': strToU8(MANIFEST),
    'meta.xml': strToU8(meta(edition)),
    'styles.xml': strToU8(odtStyles(edition.charter.locale, text(edition.charter.title))),
    'content.xml': strToU8(content(edition)),
  }
  return zipSync(parts)
}

const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${TYPE}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>`

const meta = ({ charter, source }: Edition) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta ${NAMESPACES} office:version="1.3"><office:meta>
<meta:generator>Balise</meta:generator>
<dc:title>${text(charter.title)}</dc:title>
<dc:creator>${text(charter.organisation)}</dc:creator>
<dc:language>${charter.locale}</dc:language>
<meta:user-defined meta:name="${CARRIED.odtProperty}" meta:value-type="string">${text(source)}</meta:user-defined>
</office:meta></office:document-meta>`

function content(edition: Edition): string {
  const { charter, locale, address } = edition
  const words = wordsIn(locale)
  const note = (line: string) => paragraph('Balise_20_Note', text(line))
  const contacts = contactsOf(edition)
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${NAMESPACES} office:version="1.3">
<office:automatic-styles>
<text:list-style style:name="Items"><text:list-level-style-bullet text:level="1" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.7cm" fo:text-indent="-0.5cm" fo:margin-left="0.7cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Soft" style:family="text"><style:text-properties fo:color="#425064"/></style:style>
</office:automatic-styles>
<office:body><office:text>
${[
  paragraph('Title', text(charter.title)),
  ...imprintOf(edition).map(note),
  ...(contacts.length > 0 ? [paragraph('Balise_20_End', text(words.contacts))] : []),
  ...contacts.map(({ name, reach }) =>
    paragraph(
      'Balise_20_Note',
      [text(name), ...reach.map(({ text: shown, href }) => link(shown, href))].join(', '),
    ),
  ),
  ...linesOf(edition).map((line) => written(line, words)),
  note(words.says),
  note(words.carried),
  ...(address ? [note(words.published(address))] : []),
  note(words.digest(charter.digest)),
].join('\n')}
</office:text></office:body></office:document-content>`
}

const paragraph = (style: string, inside: string) => `<text:p text:style-name="${style}">${inside}</text:p>`

const link = (shown: string, href: string | null) =>
  href ? `<text:a xlink:type="simple" xlink:href="${text(href)}">${text(shown)}</text:a>` : text(shown)

function written(line: Line, words: ReturnType<typeof wordsIn>): string {
  if (line.kind === 'article') {
    const level = Math.min(line.depth, 4)
    return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}"><text:bookmark text:name="${text(line.id)}"/>${text(headingOf(line))}</text:h>`
  }
  if (line.kind === 'heading')
    return `<text:h text:style-name="Heading_20_5" text:outline-level="5">${text(line.text)}</text:h>`
  if (line.kind === 'item')
    return `<text:list text:style-name="Items" text:continue-numbering="true"><text:list-item>${paragraph('List_20_Paragraph', text(line.text))}</text:list-item></text:list>`
  if (line.kind === 'rule')
    return paragraph(
      'Balise_20_Rule',
      [
        `<text:span text:style-name="Strong">${text(line.label)}</text:span> <text:span text:style-name="Soft">(${text(line.id)})</text:span>`,
        text(line.sentence),
        ...line.open.map((what) => text(words.open(what))),
      ].join('<text:line-break/>'),
    )
  return paragraph(line.kind === 'quote' ? 'Quotations' : 'Text_20_body', text(line.text))
}
