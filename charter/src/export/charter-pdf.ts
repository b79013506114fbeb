import { join } from 'node:path'
import { typesetPdf } from '../typeset/typeset.ts'
import { contactsOf, headingOf, imprintOf, linesOf } from './edition.ts'
import type { Edition, Line } from './edition.ts'
import { wordsIn } from './words.ts'

/** The charter as PDF/UA on A4, with its table of contents; the file it was made from is attached to it. */
export const charterPdf = (edition: Edition): Promise<Uint8Array> =>
  typesetPdf(join(import.meta.dirname, 'charter.typ'), [sheetOf(edition)], {
    attached: { source: edition.source },
  })

function sheetOf(edition: Edition) {
  const { charter, locale, address } = edition
  const words = wordsIn(locale)
  let depth = 1
  const placed = (line: Line) => {
    if (line.kind === 'article') depth = line.depth
    if (line.kind === 'article') return { ...line, heading: headingOf(line) }
    if (line.kind === 'heading') return { ...line, depth }
    if (line.kind === 'rule') return { ...line, open: line.open.map(words.open) }
    return line
  }
  return {
    title: charter.title,
    organisation: charter.organisation,
    language: charter.locale,
    locale,
    imprint: imprintOf(edition),
    contents: words.contents,
    lines: linesOf(edition).map(placed),
    contactsTitle: words.contacts,
    contacts: contactsOf(edition),
    notes: [
      words.says,
      words.carried,
      ...(address ? [words.published(address)] : []),
      words.digest(charter.digest),
    ],
    attached: words.carried,
    footer: `${charter.title} · ${charter.organisation} · ${words.version(charter.version)}`,
  }
}
