import type { Block } from './block.ts'
import { inlineItems } from './inline-items.ts'
import { markOf } from './marks.ts'
import type { Marked } from './structure.ts'
import type { Span } from './paragraph.ts'

// Fewer, or flatter, are numbered articles.
const FEWEST_NODES = 8
const DEEPEST_ARTICLE = 2

/** Whether a text is a map written out: most lines are numbered, many of them deeply, and short. */
export function isMindMap(marked: readonly Marked[]): boolean {
  if (marked.some(({ paragraph }) => paragraph.node)) return true
  const nodes = marked.filter((one) => depthOf(one) > 0)
  const deep = nodes.filter((one) => depthOf(one) > DEEPEST_ARTICLE)
  return nodes.length >= marked.length * 0.7 && deep.length >= FEWEST_NODES
}

function depthOf({ mark, paragraph }: Marked): number {
  if (paragraph.said || !mark || (mark.style !== 'decimal' && mark.style !== 'simple')) return 0
  return mark.number!.split('.').length
}

/** Nodes with others below them are headings; quoted questions, and those of a FAQ, are questions. */
export function nodesOf(source: string, marked: readonly Marked[]): Block[] {
  let inQuestions = false
  let asked: number | null = null
  return marked.flatMap((one, index): Block[] => {
    const depth = depthOf(one)
    const { page } = one.paragraph
    if (depth === 0)
      return [
        {
          kind: index === 0 ? 'heading' : 'paragraph',
          level: 1,
          spans: one.spans,
          page,
          depth: index === 0 ? 0 : undefined,
        },
      ]
    const spans = withoutMark(source, one.spans)
    if (depth === 1) inQuestions = /\bfaq\b|foire aux questions|questions?\s*\/\s*réponses?/iu.test(one.words)
    if (asked !== null && depth <= asked) asked = null
    const next = marked[index + 1]
    const isParent =
      next !== undefined && depthOf(next) > depth && next.mark!.number!.startsWith(`${one.mark!.number}.`)
    const isQuestion =
      isParent && /\?\s*[»"”]?$/.test(one.words) && (inQuestions || /^[^\p{L}]*["«“]/u.test(one.words))
    const kind = isQuestion ? 'question' : isParent ? 'heading' : asked !== null ? 'answer' : 'item'
    if (isQuestion) asked = depth
    const node: Block = {
      kind,
      level: isParent ? depth : 1,
      number: one.paragraph.node ? (ownNumber(source, one.spans) ?? one.paragraph.node) : one.mark!.number!,
      spans,
      page,
      depth,
    }
    return isParent ? [node] : inlineItems(source, node)
  })
}

/** « 3.4.1.1. 1. Un mot de passe »: the second mark is none of its words either. */
function withoutMark(source: string, spans: readonly Span[]): Span[] {
  const [first, ...others] = spans
  const line = source.slice(first!.start, first!.end)
  const mark = SECOND.exec(line)?.[0].length ?? bulletOf(line)
  return mark < line.length ? [{ start: first!.start + mark, end: first!.end }, ...others] : [...spans]
}

const SECOND =
  /^(?:(\d{1,2}(?:\.\d{1,2})+)[.)]?(?=\s)|(\d{1,2})\s?[-–—](?=\s*\p{L})|(\d{1,2})[.)]?(?=\s+\p{Lu}))\s*/u

/** A number that somebody typed in a node. */
function ownNumber(source: string, [first]: readonly Span[]): string | undefined {
  const found = SECOND.exec(source.slice(first!.start, first!.end))
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

function bulletOf(line: string): number {
  const mark = markOf(line)
  return mark?.style === 'bullet' ? mark.length : 0
}
