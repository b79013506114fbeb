const ENDS = new Set([...'.!?…\n'].map((mark) => mark.charCodeAt(0)))
const isEnd = (unit: number) => (unit < 64 || unit === 0x2026) && ENDS.has(unit)
// A sentence longer than this is cut: what is far away is not about the same person.
const REACH = 240

/** The sentence around a place in a text, at most 240 units on each side. */
export function sentenceAround(text: string, at: number): { start: number; end: number } {
  let start = at
  while (start > 0 && at - start < REACH && !isEnd(text.charCodeAt(start - 1))) start--
  let end = at
  while (end < text.length && end - at < REACH && !isEnd(text.charCodeAt(end))) end++
  return { start, end }
}
