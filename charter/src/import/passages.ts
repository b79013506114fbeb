import type { Cleaning, Passage } from './imported.ts'
import type { Block } from './block.ts'
import { mend } from './mend.ts'

const DEEPEST_SAID = 10

type Above = { text: string; order: number }

/** Blocks mended, each with the headings above it. */
export function passagesOf(
  source: string,
  blocks: readonly Block[],
  words: ReadonlySet<string>,
): { passages: Passage[]; cleanings: Cleaning[] } {
  const cleanings: Cleaning[] = []
  const above: Above[] = []
  const passages = blocks.flatMap((block, index): Passage[] => {
    const mended = mend(source, block.spans, words)
    if (mended.text === '') return []
    cleanings.push(...mended.cleanings)
    const { kind, number, page, depth, under } = block
    const isTitle = index === 0 && kind === 'heading'
    const opens = !isTitle && (kind === 'heading' || (kind === 'question' && depth !== undefined))
    // What the format says stands above what the words let one guess.
    const order = depth ?? block.level ?? DEEPEST_SAID + (block.rank ?? 0)
    if (opens || depth !== undefined) while (above.length > 0 && above.at(-1)!.order >= order) above.pop()
    const path = isTitle ? [] : [...above.map(({ text }) => text), ...(under ? [under] : [])]
    if (opens) above.push({ text: mended.text, order })
    const level = kind === 'heading' ? (isTitle ? 1 : Math.min(above.length, 6)) : (block.level ?? 1)
    const passage: Passage = { kind, level, path, text: mended.text, pieces: mended.pieces }
    if (number !== undefined) passage.number = number
    if (page !== undefined) passage.page = page
    return [passage]
  })
  return { passages, cleanings }
}
