import type { Cleaning, Passage } from './imported.ts'
import type { Block } from './block.ts'
import { fold } from './furniture.ts'
import { mend } from './mend.ts'
import { wordsOf } from './paragraph.ts'

const DEEPEST_SAID = 10

type Above = { text: string; order: number }

/**
 * Blocks mended, each with the headings above it.
 *
 * @param title of the document, where its format says it
 */
export function passagesOf(
  source: string,
  blocks: readonly Block[],
  words: ReadonlySet<string>,
  title: string | null = null,
): { passages: Passage[]; cleanings: Cleaning[]; isTitled: boolean } {
  const isTitled = beginsWithTitle(source, blocks, title)
  const cleanings: Cleaning[] = []
  const above: Above[] = []
  const passages = blocks.flatMap((block, index): Passage[] => {
    const mended = mend(source, block.spans, words)
    if (mended.text === '') return []
    cleanings.push(...mended.cleanings)
    const { kind, number, page, depth, under } = block
    const isTitle = index === 0 && isTitled
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
  return { passages, cleanings, isTitled }
}

const FIRST_SECTIONS =
  /^(?:préambule|introduction|avant-propos|contexte|objet|objectifs?|sommaire|définitions?|pourquoi|article|preamble|contents|purpose|scope)(?!\p{L})/iu

/** Whether the first heading is the title of all that follows, and not the first of several like it. */
function beginsWithTitle(source: string, blocks: readonly Block[], title: string | null): boolean {
  const [first, ...others] = blocks
  if (first?.kind !== 'heading' || first.number !== undefined) return false
  const words = wordsOf(source, first)
  if (title !== null) return fold(words) === fold(title)
  if (first.depth !== undefined) return true
  if (
    first.level !== undefined &&
    others.some(({ kind, level }) => kind === 'heading' && level !== undefined && level <= first.level!)
  )
    return false
  return !FIRST_SECTIONS.test(words)
}
