import { isCapitals } from './lines.ts'
import { isMindMap, nodesOf } from './map-nodes.ts'
import type { Mark } from './marks.ts'
import { markOf } from './marks.ts'
import type { Block } from './block.ts'
import { wordsOf } from './paragraph.ts'
import type { Paragraph, Span } from './paragraph.ts'
import { headingRuns } from './runs.ts'
import { isFrequentQuestions, looksLikeHeading, looksLikeQuestion } from './titles.ts'
import { inlineItems } from './inline-items.ts'

/** A paragraph with its mark read. */
export type Marked = { paragraph: Paragraph; words: string; mark: Mark | null; spans: Span[] }

/**
 * What each paragraph is: a heading, a bullet, a question, an answer, running text. What the format says holds; the
 * rest is read from marks, capitals, length and what stands around.
 *
 * @param isMessage in a message nobody writes headings
 */
export function structured(source: string, paragraphs: readonly Paragraph[], isMessage = false): Block[] {
  const marked = paragraphs.map((paragraph) => withMark(source, paragraph))
  if (isMindMap(marked)) return nodesOf(source, marked)
  const headings = isMessage ? new Set<number>() : headingRuns(marked)
  const blocks: Block[] = []
  marked.forEach((one, index) => {
    const isHeading = headings.has(index)
    blocks.push(...blocksOf(source, one, { index, marked, isHeading, isMessage, before: blocks }))
  })
  return blocks
}

export function withMark(source: string, paragraph: Paragraph): Marked {
  const words = wordsOf(source, paragraph)
  const { said } = paragraph
  const [first, ...others] = paragraph.spans
  const mark = markOf(source.slice(first!.start, first!.end))
  // A format that numbers has taken the number out of the words; a heading may still carry one that was typed.
  if (!mark || (said && (said.number !== undefined || (said.kind !== 'heading' && said.kind !== 'item'))))
    return { paragraph, words, mark: null, spans: paragraph.spans }
  const rest = { start: Math.min(first!.start + mark.length, first!.end), end: first!.end }
  const spans = rest.start === rest.end ? others : [rest, ...others]
  // A number alone on its line is its own title: « Article 3 ».
  if (spans.length === 0) return { paragraph, words, mark: null, spans: paragraph.spans }
  return { paragraph, words, mark, spans }
}

type Around = {
  index: number
  marked: readonly Marked[]
  isHeading: boolean
  isMessage: boolean
  before: readonly Block[]
}

const WORDED = 120
const DEPTH = 2 // characters of indent for one more level of a list, at least

function blocksOf(source: string, one: Marked, around: Around): Block[] {
  const { paragraph, mark, spans } = one
  const number = mark?.number ?? undefined
  const page = paragraph.page
  const block = (kind: Block['kind'], rest: Partial<Block> = {}): Block => ({
    kind,
    spans,
    number,
    page,
    ...rest,
  })

  const { said } = paragraph
  if (said?.kind === 'heading') {
    const text = wordsOf(source, { ...paragraph, spans })
    if (isQuoted(text) && /\?\s*[»"”]$/.test(text)) return [block('question', { level: said.level })]
    return [block('heading', { level: said.level, number: said.number ?? number })]
  }
  if (said && (said.kind !== 'paragraph' || mark === null) && said.kind !== 'item')
    return said.kind === 'paragraph'
      ? unsaid(source, one, around, block)
      : [block(said.kind, { level: said.level, number: said.number ?? number })]
  if (said?.kind === 'item') return [block('item', { level: said.level, number: said.number ?? number })]
  return unsaid(source, one, around, block)
}

const isQuoted = (text: string) => /^[«"“]/.test(text)

function unsaid(
  source: string,
  one: Marked,
  around: Around,
  block: (kind: Block['kind'], rest?: Partial<Block>) => Block,
): Block[] {
  const { paragraph, mark, spans } = one
  const text = wordsOf(source, { ...paragraph, spans })
  if (mark?.style === 'question') return [block('question')]
  if (mark?.style === 'answer') return [block('answer')]
  if (mark && ['part', 'chapter', 'article'].includes(mark.style)) {
    const isTitle = text.length <= WORDED && !/[.;,]$/.test(text)
    return [
      isTitle && !around.isMessage ? block('heading', { rank: rankOf(mark, text) }) : block('paragraph'),
    ]
  }
  if (mark && mark.style !== 'bullet' && around.isHeading)
    return [block('heading', { rank: rankOf(mark, text) })]
  if (mark) {
    const isParagraph = mark.style === 'decimal' || mark.style === 'roman' || mark.style === 'capital'
    return isParagraph
      ? inlineItems(source, block('paragraph'))
      : [block('item', { level: itemLevel(one, around) })]
  }
  if (around.isMessage) return inlineItems(source, block('paragraph'))
  const inQuestions = isFrequentQuestions(around.before, source)
  if (looksLikeQuestion(one, around.marked[around.index + 1], inQuestions)) return [block('question')]
  if (looksLikeHeading(one, around.marked, around.index))
    return [block('heading', { rank: rankOf(null, text) })]
  if (isAnswer(around.before)) return [block('answer')]
  return inlineItems(source, block('paragraph'))
}

/** Words after a question answer it, until a heading. */
function isAnswer(before: readonly Block[]): boolean {
  const last = before.findLast(({ kind }) => kind !== 'item')
  return last?.kind === 'question' || last?.kind === 'answer'
}

function itemLevel({ paragraph, mark }: Marked, { before, marked, index }: Around): number {
  const last = before.at(-1)
  const previous = marked[index - 1]
  if (last?.kind !== 'item' || !previous) return 1
  const deeper = paragraph.indent - previous.paragraph.indent
  const siblings = marked
    .slice(0, index)
    .findLast((one, at) => one.mark?.style === mark?.style && before.length - (index - at) >= 0)
  if (deeper >= DEPTH) return (last.level ?? 1) + 1
  if (deeper <= -DEPTH) return Math.max(1, levelAt(paragraph.indent, marked, index, before))
  // « 1. » then « a) » or « - », at the same margin, is under it.
  if (previous.mark?.style !== mark?.style && (!siblings || siblings === previous))
    return (last.level ?? 1) + 1
  if (previous.mark?.style !== mark?.style) return Math.max(1, (last.level ?? 1) - 1)
  return last.level ?? 1
}

/** The level of the last bullet that began at this margin or before it. */
function levelAt(indent: number, marked: readonly Marked[], index: number, before: readonly Block[]): number {
  for (let at = 1; at <= index && before.at(-at)?.kind === 'item'; at++)
    if (marked[index - at]!.paragraph.indent <= indent) return before.at(-at)!.level ?? 1
  return 1
}

// Titles that stand above others, whatever they look like.
const WHOLE =
  /^(?:(?:la|notre|le|une?) )?(?:charge|charte|politique|règlement|partie|volet|annexes?|titre)(?![\p{L}])/iu

function rankOf(mark: Mark | null, text: string): number {
  if (mark)
    return (
      {
        part: 0,
        chapter: 1,
        roman: 2,
        article: 4,
        capital: 5,
        simple: 6,
        decimal: 6,
        letter: 17,
        bullet: 19,
        question: 19,
        answer: 19,
      }[mark.style] + (mark.style === 'decimal' ? mark.number!.split('.').length - 1 : 0)
    )
  if (WHOLE.test(text)) return 0
  if (isCapitals(text)) return 3
  return text.endsWith(':') ? 19 : 18
}
