import { equal } from 'node:assert/strict'
import type { Imported, Passage } from './imported.ts'
import { importText } from './text.ts'

export const read = (text: string): Imported => importText(text, 'charte.txt')

export const shown = ({ kind, level, number, text }: Passage) => `${kind} ${level} ${number ?? '-'} ${text}`

/** What each passage was made of; every piece is, character for character, what stands in the source. */
export function sourceOf({ text, passages, contributions }: Imported): string[] {
  const all = [...passages, ...contributions.flatMap((contribution) => contribution.passages)]
  return all.flatMap((passage) =>
    passage.pieces.map(({ at, start, length }) => {
      const piece = text.slice(start, start + length)
      equal(piece, passage.text.slice(at, at + length))
      return piece
    }),
  )
}
