import type { Cleaning, SourceType } from './imported.ts'
import { clean } from './paragraph.ts'
import type { Message, Paragraph, Sheet, Span } from './paragraph.ts'
import { ImportRefusal, MAX_CHARACTERS } from './refusal.ts'

/** A text being extracted from a document that is none, and what each part of it is. */
export type Extraction = {
  /** Writes words down as one paragraph, lines of it on lines, after signs that are none of its words. */
  add(words: string, rest?: Omit<Paragraph, 'spans' | 'indent' | 'isApart'>, signs?: string): void
  /** Writes down words that are not the charter's. */
  addFurniture(words: string, why: string): void
  /** Says that something is missing here. */
  note(kind: Cleaning['kind'], why: string): void
  /** What is added while it runs belongs to a message about the document. */
  inMessage(message: Omit<Message, 'paragraphs'>, run: () => void): void
  sheet(type: SourceType, rest?: Partial<Sheet>): Sheet
}

const SEPARATOR = '\n\n'

export function extract(): Extraction {
  const parts: string[] = []
  const paragraphs: Paragraph[] = []
  const messages: Message[] = []
  const cleanings: Cleaning[] = []
  let into = paragraphs
  let length = 0

  /** @returns where its lines stand; none when it has no word */
  const write = (words: string, signs = ''): Span[] => {
    const lines = words
      .split(/\r\n|[\n\r\u2028\u2029]/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
    if (lines.length === 0) return []
    length += signs.length
    const spans = lines.map((line): Span => {
      const span = { start: length, end: length + line.length }
      length += line.length + 1
      return span
    })
    parts.push(signs + lines.join('\n'))
    length += SEPARATOR.length - 1
    if (length > MAX_CHARACTERS) throw new ImportRefusal('too-long')
    return spans
  }

  return {
    add(words, rest = {}, signs) {
      const spans = write(words, signs)
      if (spans.length > 0) into.push({ spans, indent: 0, isApart: true, ...rest })
    },
    addFurniture(words, why) {
      const spans = write(words)
      if (spans.length > 0)
        cleanings.push(clean('furniture', { start: spans[0]!.start, end: spans.at(-1)!.end }, why))
    },
    note: (kind, why) => void cleanings.push(clean(kind, { start: length, end: length }, why)),
    inMessage(message, run) {
      const outer = into
      const started = { ...message, paragraphs: [] }
      into = started.paragraphs
      messages.push(started)
      run()
      into = outer
    },
    sheet: (type, rest = {}) => ({
      type,
      text: parts.join(SEPARATOR),
      title: null,
      pages: null,
      recognisedPages: [],
      paragraphs,
      messages,
      cleanings,
      ...rest,
    }),
  }
}
