import type { Locale } from '@balise/rules'

export const NAMESPACES = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['meta', 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xlink', 'http://www.w3.org/1999/xlink'],
  ['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

const COUNTRY = { fr: 'FR', en: 'GB' } as const
const SANS = "'Atkinson Hyperlegible Next', 'Liberation Sans', sans-serif"
const SERIF = "'Source Serif 4', 'Liberation Serif', serif"

type Look = { family: string; size: number; bold?: boolean; italic?: boolean; colour?: string; box?: string }

const style = (
  name: string,
  shown: string,
  { family, size, bold, italic, colour, box }: Look,
  outline?: number,
) =>
  `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph"${outline ? ` style:default-outline-level="${outline}"` : ''}>
<style:paragraph-properties ${box ?? 'fo:margin-bottom="0.2cm"'}${outline ? ' fo:keep-with-next="always" fo:margin-top="0.5cm"' : ''}/>
<style:text-properties fo:font-family="${family}" fo:font-size="${size}pt"${bold ? ' fo:font-weight="bold"' : ''}${italic ? ' fo:font-style="italic"' : ''}${colour ? ` fo:color="${colour}"` : ''}/></style:style>`

const heading = (level: number, size: number) =>
  style(
    `Heading_20_${level}`,
    `Heading ${level}`,
    { family: SANS, size, bold: true, colour: '#1d3f73' },
    level,
  )

const RULE_BOX =
  'fo:margin-left="0.7cm" fo:margin-bottom="0.35cm" fo:padding="0.15cm" fo:border-left="2pt solid #a6b0bf" fo:border-top="none" fo:border-right="none" fo:border-bottom="none" fo:background-color="#f7f8fa" fo:keep-together="always"'

/** @param title already escaped: it stands at the foot of each page */
export const odtStyles = (locale: Locale, title: string) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles ${NAMESPACES} office:version="1.3">
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:font-family="${SERIF}" fo:font-size="11pt" fo:language="${locale}" fo:country="${COUNTRY[locale]}"/></style:default-style>
${[
  style('Title', 'Title', { family: SANS, size: 22, bold: true, colour: '#1d3f73' }),
  heading(1, 15),
  heading(2, 13),
  heading(3, 11.5),
  heading(4, 11),
  heading(5, 11),
  style('Text_20_body', 'Text body', { family: SERIF, size: 11 }),
  style('List_20_Paragraph', 'List Paragraph', { family: SERIF, size: 11, box: 'fo:margin-bottom="0.1cm"' }),
  style('Quotations', 'Quotations', {
    family: SERIF,
    size: 11,
    italic: true,
    box: 'fo:margin-left="0.7cm" fo:margin-bottom="0.2cm"',
  }),
  style('Balise_20_Rule', 'Balise Rule', { family: SANS, size: 9.5, box: RULE_BOX }),
  style('Balise_20_Note', 'Balise Note', {
    family: SANS,
    size: 9,
    colour: '#425064',
    box: 'fo:margin-bottom="0.05cm"',
  }),
  style('Balise_20_End', 'Balise End', {
    family: SANS,
    size: 11,
    bold: true,
    colour: '#1d3f73',
    box: 'fo:margin-top="0.8cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"',
  }),
].join('\n')}
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="1.6cm" fo:margin-left="2.3cm" fo:margin-right="2.3cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Balise_20_Note">${title} · <text:page-number text:select-page="current"/> / <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
</office:document-styles>`
