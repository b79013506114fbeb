import { firstSpanFrom } from './spans.ts'
import type { Span } from './spans.ts'
import type { Words } from './words.ts'

// Longer than this, a pair of marks is not read as one quotation.
const LONGEST = 480

const MARKS = /[«»“”„"]/g
const OPENING = '«„'
// Several kinds ask about one text, once each has found its words.
const known = new WeakMap<Words, readonly Span[]>()

/** Whether a place stands between quotation marks: someone else's words, or words one talks about. */
export function isQuoted(words: Words, { start, end }: Span): boolean {
  let quotations = known.get(words)
  if (!quotations) known.set(words, (quotations = quotationsIn(words.text)))
  const before = quotations[firstSpanFrom(quotations, start + 1) - 1]
  return before !== undefined && before.start < start && end < before.end
}

function quotationsIn(text: string): Span[] {
  const found: Span[] = []
  let open = -1
  for (const { index, 0: mark } of text.matchAll(MARKS)) {
    const isOpening = OPENING.includes(mark) || (open < 0 && (mark === '"' || mark === '“'))
    if (isOpening) open = index
    else if (open >= 0) {
      if (index - open <= LONGEST) found.push({ start: open, end: index + 1 })
      open = -1
    }
  }
  return found
}
