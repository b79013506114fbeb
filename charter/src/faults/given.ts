import type { Contribution, Imported, Passage } from '../import/imported.ts'
import type { Fault } from './fault.ts'
import { faultsIn } from './faults-in.ts'

/**
 * A document for tests, out of one text: lines after blank lines are passages, `#` begins a heading, `-` an item,
 * `?` a question; `=====` parts the charter from the comments below it.
 */
export function given(source: string): Imported {
  const text = source.trim()
  const border = text.indexOf('\n=====\n')
  const [charter, comments] = border < 0 ? [text, ''] : [text.slice(0, border), text.slice(border + 7)]
  const passages = passagesOf(charter, 0)
  const contributions: Contribution[] =
    comments === '' ? [] : [{ author: null, writtenAt: null, passages: passagesOf(comments, border + 7) }]
  return {
    name: 'charte.txt',
    type: 'text/plain',
    digest: `sha256:${'0'.repeat(64)}`,
    pages: null,
    words: text.split(/\s+/).length,
    recognisedPages: [],
    title: passages[0]?.kind === 'heading' ? passages[0].text : '',
    text,
    passages,
    contributions,
    cleanings: [],
  }
}

const MARK = /^(#{1,6}|-|\?) /

function passagesOf(text: string, offset: number): Passage[] {
  const above: string[] = []
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }): Passage => {
    const mark = MARK.exec(line)?.[1] ?? ''
    const words = line.slice(mark === '' ? 0 : mark.length + 1)
    const start = offset + index + line.length - words.length
    const isHeading = mark.startsWith('#')
    if (isHeading) above.length = Math.min(above.length, mark.length - 1)
    const passage: Passage = {
      kind: isHeading ? 'heading' : mark === '-' ? 'item' : mark === '?' ? 'question' : 'paragraph',
      level: isHeading ? mark.length : mark === '-' ? 1 : 0,
      path: [...above],
      text: words,
      pieces: [{ at: 0, start, length: words.length }],
    }
    if (isHeading) above.push(words)
    return passage
  })
}

/** What is reported on a text, as « kind: quote ». */
export const reported = (source: string, kind?: Fault['kind'], today?: string): string[] =>
  faultsIn(given(source), [], 'fr', today)
    .filter((fault) => kind === undefined || fault.kind === kind)
    .map((fault) => `${fault.kind}: ${fault.quote}`)
