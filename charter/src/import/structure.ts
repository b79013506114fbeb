import type { Block } from './block.ts'
import { inlineItems } from './inline-items.ts'
import { levelOfItem } from './list-levels.ts'
import type { ListLevel } from './list-levels.ts'
import { isMindMap, nodesOf } from './map-nodes.ts'
import type { Mark } from './marks.ts'
import { markOf } from './marks.ts'
import { wordsOf } from './paragraph.ts'
import type { Paragraph, Span } from './paragraph.ts'
import { rankOf } from './ranks.ts'
import { headingRuns } from './runs.ts'
import { announcesQuestions, isAsked, isQuoted, looksLikeHeading, looksLikeQuestion } from './titles.ts'

/** A paragraph with its mark read. */
export type Marked = { paragraph: Paragraph; words: string; mark: Mark | null; spans: Span[] }

/** Nobody writes headings in a message. */
export type Reading = 'document' | 'message'

/**
 * What each paragraph is: a heading, a bullet, a question, an answer, running text. What the format says holds; the
 * rest is read from marks, capitals, length and what stands around.
 */
export function structured(source: string, paragraphs: readonly Paragraph[], reading: Reading): Block[] {
  const marked = paragraphs.map((paragraph) => withMark(source, paragraph))
  if (isMindMap(marked)) return nodesOf(source, marked)
  const saidHeadings = paragraphs.filter(({ said }) => said?.kind === 'heading').length
  const isStyled = saidHeadings >= FEWEST_HEADINGS
  const headings = reading === 'message' || isStyled ? new Set<number>() : headingRuns(marked)
  const state: State = {
    source,
    marked,
    reading,
    isStyled,
    headings,
    list: [],
    inQuestions: false,
    isAnswering: false,
  }
  return marked.flatMap((_, index) => {
    const blocks = blocksAt(index, state)
    for (const block of blocks) follow(state, block)
    return blocks
  })
}

// One is the title, and the sections of many documents are only set in bold.
const FEWEST_HEADINGS = 3

export function withMark(source: string, paragraph: Paragraph): Marked {
  const words = wordsOf(source, paragraph)
  const unmarked = { paragraph, words, mark: null, spans: paragraph.spans }
  const { said } = paragraph
  if (paragraph.node)
    return { ...unmarked, mark: { style: 'decimal', number: paragraph.node, order: null, length: 0 } }
  const [first, ...others] = paragraph.spans
  // A format that numbers has taken the number out of the words; a heading may still carry one that was typed.
  const mayBeMarked = !said || (said.number === undefined && /^(?:heading|item|paragraph)$/.test(said.kind))
  const line = source.slice(first!.start, first!.end)
  const mark = mayBeMarked ? (markOf(line) ?? (said?.kind === 'heading' ? bareNumberOf(line) : null)) : null
  if (!mark) return unmarked
  const start = Math.min(first!.start + mark.length, first!.end)
  const spans = start === first!.end ? others : [{ ...first!, start }, ...others]
  // A number alone on its line is its own title: « Article 3 ».
  return spans.length === 0 ? unmarked : { paragraph, words, mark, spans }
}

/** « 3 Groupes privés »: in a heading a number needs no sign after it. */
function bareNumberOf(line: string): Mark | null {
  const found = /^(\d{1,2})[ \u00a0]+(?=\p{Lu}|[«"“])/u.exec(line)
  return found && { style: 'simple', number: found[1]!, order: Number(found[1]), length: found[0].length }
}

type State = {
  source: string
  marked: readonly Marked[]
  reading: Reading
  /** Its headings are set as such: what only looks like one is none. */
  isStyled: boolean
  /** Paragraphs that their numbers make headings. */
  headings: ReadonlySet<number>
  list: ListLevel[]
  /** Under « Questions fréquentes ». */
  inQuestions: boolean
  /** Words here answer a question. */
  isAnswering: boolean
}

function follow(state: State, { kind, spans }: Block): void {
  if (kind !== 'item') state.list = []
  if (kind === 'heading') state.inQuestions = announcesQuestions(wordsOf(state.source, { spans }))
  if (kind !== 'item') state.isAnswering = kind === 'question' || kind === 'answer'
}

const LONGEST_TITLE = 120

function blocksAt(index: number, state: State): Block[] {
  const { source, marked, reading } = state
  const { paragraph, mark, spans } = marked[index]!
  const { said, page, under } = paragraph
  const text = wordsOf(source, { spans })
  const block = (kind: Block['kind'], rest: Partial<Block> = {}): Block => {
    const number = said?.number ?? mark?.number ?? undefined
    return {
      kind,
      spans,
      ...(number ? { number } : {}),
      ...(page ? { page } : {}),
      ...(under ? { under } : {}),
      ...rest,
    }
  }

  if (said?.kind === 'heading')
    return [block(isQuoted(text) && isAsked(text) ? 'question' : 'heading', { level: said.level })]
  if (said && said.kind !== 'paragraph') return [block(said.kind, { level: said.level })]

  if (mark?.style === 'question' || mark?.style === 'answer') return [block(mark.style)]
  if (mark?.style === 'part' || mark?.style === 'chapter' || mark?.style === 'article') {
    const isTitle =
      reading === 'document' && !state.isStyled && text.length <= LONGEST_TITLE && !/[.;,]$/.test(text)
    return [isTitle ? block('heading', { rank: rankOf(mark, text) }) : block('paragraph')]
  }
  if (mark && state.headings.has(index)) return [block('heading', { rank: rankOf(mark, text) })]
  if (mark?.style === 'decimal' || mark?.style === 'roman' || mark?.style === 'capital')
    return inlineItems(source, block('paragraph'))
  if (mark) return [block('item', { level: levelOfItem(state.list, mark, paragraph.indent) })]

  if (reading === 'document') {
    if (looksLikeQuestion(marked[index]!, marked[index + 1], state.inQuestions)) return [block('question')]
    if (!state.isStyled && looksLikeHeading(marked, index))
      return [block('heading', { rank: rankOf(null, text) })]
  }
  return state.isAnswering && !/^fait à /i.test(text)
    ? [block('answer')]
    : inlineItems(source, block('paragraph'))
}
