import type { Passage } from '../import/imported.ts'

/** A heading, or a node with others below it, and all that stands under it. */
export type Section = { heading: Passage; index: number; under: readonly Passage[] }

export function sectionsOf(passages: readonly Passage[]): Section[] {
  return passages.flatMap((heading, index) => {
    if (heading.kind !== 'heading' && !isParent(heading, passages[index + 1])) return []
    let end = index + 1
    while (end < passages.length && isUnder(heading, passages[end]!)) end++
    return [{ heading, index, under: passages.slice(index + 1, end) }]
  })
}

const isParent = (node: Passage, next: Passage | undefined) =>
  next !== undefined && next.path.length > node.path.length && next.path[node.path.length] === node.text

const isUnder = (heading: Passage, passage: Passage) =>
  isParent(heading, passage) ||
  (heading.kind === 'heading' && passage.kind !== 'heading' && passage.path.length === 0)
