import type { Stretch } from './imported.ts'
import type { Span } from './paragraph.ts'

/** A text being mended: where each of its UTF-16 units stands in the source, -1 for those that are not there. */
export type Strand = { text: string; places: readonly number[] }

/** Put in the place of what stands from `from` to `to`. */
export type Edit = { from: number; to: number; put: string }

/** Lines of the source, with a line feed between them. */
export function strandOf(source: string, spans: readonly Span[]): Strand {
  const places: number[] = []
  const texts = spans.map(({ start, end, put, joined }, index) => {
    const isNewLine = index > 0 && !joined
    if (isNewLine) places.push(-1)
    const words = put ?? source.slice(start, end)
    for (let at = 0; at < words.length; at++) places.push(put === undefined ? start + at : -1)
    return isNewLine ? `\n${words}` : words
  })
  return { text: texts.join(''), places }
}

/** Every place of a pattern edited; edits do not overlap. */
export function edited(strand: Strand, edits: readonly Edit[]): Strand {
  if (edits.length === 0) return strand
  const places: number[] = []
  let text = ''
  let done = 0
  for (const { from, to, put } of edits) {
    text += strand.text.slice(done, from) + put
    for (let at = done; at < from; at++) places.push(strand.places[at]!)
    // A letter that stays keeps its place; what is new has none.
    for (let at = 0; at < put.length; at++)
      places.push(strand.text[from + at] === put[at] ? strand.places[from + at]! : -1)
    done = to
  }
  for (let at = done; at < strand.text.length; at++) places.push(strand.places[at]!)
  return { text: text + strand.text.slice(done), places }
}

export function replaced(
  strand: Strand,
  pattern: RegExp,
  put: (match: RegExpExecArray) => string | null,
): Strand {
  const edits = [...strand.text.matchAll(pattern)].flatMap((match): Edit[] => {
    const words = put(match)
    return words === null || words === match[0]
      ? []
      : [{ from: match.index, to: match.index + match[0].length, put: words }]
  })
  return edited(strand, edits)
}

export const cutTo = ({ text, places }: Strand, from: number, to: number): Strand => ({
  text: text.slice(from, to),
  places: places.slice(from, to),
})

/** The stretches of a text that stand, character for character, in the source. */
export function stretchesOf({ places }: Strand): Stretch[] {
  const stretches: Stretch[] = []
  places.forEach((start, at) => {
    if (start < 0) return
    const last = stretches.at(-1)
    if (last && last.at + last.length === at && last.start + last.length === start) last.length++
    else stretches.push({ at, start, length: 1 })
  })
  return stretches
}

/** The part of the source that a part of a strand covers. */
export function coveredBy({ places }: Strand, from: number, to: number): Span | null {
  const known = places.slice(from, to).filter((place) => place >= 0)
  return known.length === 0 ? null : { start: Math.min(...known), end: Math.max(...known) + 1 }
}
