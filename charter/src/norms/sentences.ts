import type { Span } from './span.ts'
import { trimmed } from './span.ts'

// A sentence longer than this is a table or a mistake of extraction: nobody would confirm it as one rule.
const LONGEST = 1500
const ABBREVIATIONS =
  /(?:^|[\s(«"'’])(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|Me|St|Ste|art|Art|al|cf|Cf|ex|n|no|p|pp|vol|chap|fig|tél|Tél|env|min|max|resp|éd|[A-Z])\.$/
const END = /[.!?…]+(?:["»”)\]]|\s»)*(?=\s|$)|\n+/g

/** Sentences of a passage; what abbreviations, decimals and suspension points end is not one. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length
    if (!mark.startsWith('\n') && !isEnd(text, index, mark, end)) continue
    push(spans, text, start, end)
    start = end
  }
  push(spans, text, start, text.length)
  return spans
}

function isEnd(text: string, index: number, mark: string, end: number): boolean {
  const next = text.slice(end).trimStart().charAt(0)
  if (next === '') return true
  if (mark === '.' && ABBREVIATIONS.test(text.slice(Math.max(0, index - 8), index + 1))) return false
  return !/[\p{Ll},;:)]/u.test(next)
}

function push(spans: Span[], text: string, start: number, end: number): void {
  for (let at = start; at < end; at += LONGEST) {
    const span = trimmed(text, { start: at, end: Math.min(end, at + LONGEST) })
    if (span.end - span.start > 2) spans.push(span)
  }
}
