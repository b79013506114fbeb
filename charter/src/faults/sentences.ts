export type Run = { start: number; end: number }

// A point after these ends no sentence.
const SHORTENED =
  /(?:^|[\s(«"'’])(?:m|mm|mme|mlle|dr|pr|me|st|ste|art|al|p|pp|n|no|nos|ex|cf|etc|env|tél|tel|av|bd|vol|fig|chap|\p{L})$/iu
const MARK = /[.!?…]/
// « Pourquoi ? » or "Pourquoi?": what closes belongs to the sentence that it closes.
const CLOSING = /^(?:[”"'’)\]]|[ \u00a0\u202f]?»)*/
const NEXT = /^[\s\u00a0\u202f]+[\p{Lu}\p{N}«"“([•–—-]/u

/** The sentences of a passage. « 3.4 », « p. ex. », « etc. » and the points of an address end none. */
export function sentencesOf(text: string): Run[] {
  const runs: Run[] = []
  let start = 0
  const close = (end: number) => {
    const run = text.slice(start, end)
    const from = start + run.length - run.trimStart().length
    if (run.trim() !== '') runs.push({ start: from, end: from + run.trim().length })
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\n') close(i + 1)
    if (!MARK.test(text[i]!)) continue
    let end = i + 1
    while (end < text.length && MARK.test(text[end]!)) end++
    // « Contacts ........ 3 »: points that lead to something end nothing.
    const isLeader = end - i > 3
    const isShort = text[i] === '.' && end === i + 1 && SHORTENED.test(text.slice(Math.max(0, i - 6), i))
    const closed = end + CLOSING.exec(text.slice(end, end + 8))![0].length
    if (!isShort && !isLeader && NEXT.test(text.slice(closed, closed + 8))) close(closed)
    i = end - 1
  }
  close(text.length)
  return runs
}
