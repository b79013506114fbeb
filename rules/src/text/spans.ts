export type Span = { start: number; end: number }

/** The place of the first span that begins here or later, in a list in the order of the text. */
export function firstSpanFrom(spans: readonly Span[], start: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Of the words that one kind looks for, how many are weighed in one text: whoever wrote that many needs no more examples. */
export const MOST_CUES = 300
