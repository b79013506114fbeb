/**
 * Where a document that Balise writes carries the charter's own file: what a program needs to read each rule back, out of
 * the reader's sight. Beside the words it was made from, never instead of them: what a person changed in the document
 * since is what counts.
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
