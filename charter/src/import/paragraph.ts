import type { CleaningKind, Contribution, Passage, SourceType, Cleaning } from './imported.ts'

/**
 * Offsets in the text of the document, end excluded. What the source writes in its own signs, such as `&eacute;`, has
 * `put`, the words it stands for; what follows the span before it without a space is `joined`.
 */
export type Span = { start: number; end: number; put?: string; joined?: true }

/**
 * One or more lines that belong together, as a format shows them: what they are is said by the format, or still to be
 * found out from their words, their marks and what stands around them.
 */
export type Paragraph = {
  /** The lines, without the mark when `said` tells what they are. */
  spans: Span[]
  /** Characters before the first word, or depth of a list. */
  indent: number
  /** Something empty stands before it. */
  isApart: boolean
  page?: number
  /** How much larger or bolder than the running text: 0 for running text, 1 and more for what stands out. */
  weight?: number
  /** Of a node of a map, its place: « 3.4.1 ». */
  node?: string
  /** Head of the column, of a cell. */
  under?: string
  said?: { kind: Passage['kind']; level: number; number?: string }
}

/** What a reader of one format hands over. */
export type Sheet = {
  type: SourceType
  text: string
  title: string | null
  pages: number | null
  recognisedPages: number[]
  paragraphs: Paragraph[]
  messages: Message[]
  cleanings: Cleaning[]
  /** The charter file that a document made by Balise carries. */
  carried?: string | null
}

export type Message = Omit<Contribution, 'passages'> & { paragraphs: Paragraph[] }

export const clean = (kind: CleaningKind, { start, end }: Span, why: string): Cleaning => ({
  kind,
  start,
  end,
  why,
})

export const spanOf = ({ spans }: Paragraph): Span => ({ start: spans[0]!.start, end: spans.at(-1)!.end })

/** The words of a paragraph, its lines joined by spaces. */
export const wordsOf = (source: string, { spans }: Pick<Paragraph, 'spans'>): string =>
  spans
    .map(({ start, end, put, joined }) => (joined ? '' : ' ') + (put ?? source.slice(start, end)))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
