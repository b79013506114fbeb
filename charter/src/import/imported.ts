/** A run of a passage's text that stands, character for character, in the source: `text` from `at` on is `source` from `start` on. */
export type Stretch = { at: number; start: number; length: number }

/**
 * A heading, a paragraph, a bullet of a document, put back together: lines joined, hyphenation and doubled letters
 * undone. `pieces` lead from its text back to the source.
 */
export type Passage = {
  kind: 'heading' | 'paragraph' | 'item' | 'question' | 'answer' | 'cell'
  /** Of a heading, 1 to 6; of a bullet, how deep it is, from 1. */
  level: number
  /** As printed, without its mark: "3.4.1", "Article 2", "IV". */
  number?: string
  /** Headings, or nodes of a mind map, above this one, the highest first. */
  path: string[]
  text: string
  pieces: Stretch[]
  /** From 1, where the source has pages. */
  page?: number
}

/** A message of a discussion: it says something about the charter and is not its text. */
export type Contribution = { author: string | null; writtenAt: string | null; passages: Passage[] }

export type CleaningKind = 'furniture' | 'doubled-letters' | 'glued-words' | 'cut' | 'hidden-email'
/** What was taken away or mended while reading, so that nothing leaves in silence. */
export type Cleaning = { kind: CleaningKind; start: number; end: number; why: string }

export type SourceType =
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.oasis.opendocument.text'
  | 'text/html'
  | 'text/markdown'
  | 'text/plain'
  | 'text/x-opml'
  | 'application/x-freemind'
  | 'application/x-xmind'

/** A document as `importDocument` read it. Offsets are UTF-16 units in `text`. */
export type Imported = {
  name: string
  type: SourceType
  /** `sha256:<hex>` of the bytes. */
  digest: string
  /** null where the format has none. */
  pages: number | null
  words: number
  /** Pages that were pictures, and were read by optical recognition; empty for most files. */
  recognisedPages: number[]
  title: string
  /** The decoded text of a text file; the text extracted from any other. */
  text: string
  passages: Passage[]
  contributions: Contribution[]
  cleanings: Cleaning[]
  /** The charter file that a document made by Balise carries, to find its rules again; a Markdown charter is its own. */
  carried?: string
}
