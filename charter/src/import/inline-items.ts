import type { Block } from './block.ts'
import type { Span } from './paragraph.ts'

const LEAD = /:\s+(?=[-–—•]\s*\p{L})/u
const MARK = /(?:^|\s)[-–—•]\s+(?=\p{L})/gu

/** « Cela vous engage : - à respecter… - à suivre… »: bullets that a copy put into one line. */
export function inlineItems(source: string, block: Block): Block[] {
  const [only, ...others] = block.spans
  if (!only || others.length > 0) return [block]
  const words = source.slice(only.start, only.end)
  const lead = LEAD.exec(words)
  if (!lead) return [block]
  const from = lead.index + lead[0].length
  const marks = [...words.slice(from).matchAll(MARK)].map(({ index, 0: mark }) => ({
    start: from + index,
    end: from + index + mark.length,
  }))
  if (marks.length < 2) return [block]
  const items = marks.map(({ end }, i): Span => ({
    start: only.start + end,
    end: only.start + (marks[i + 1]?.start ?? words.length),
  }))
  const leadIn = { ...block, spans: [{ start: only.start, end: only.start + lead.index + 1 }] }
  return [
    leadIn,
    ...items.map((span): Block => ({ kind: 'item', level: 1, spans: [span], page: block.page })),
  ]
}
