import type { Imported, Passage } from '../import/imported.ts'
import { fold } from './fold.ts'

/** A passage with what stands around it, as the reader of one sentence needs it. */
export type Line = {
  passage: Passage
  folded: string
  /** « Les agents doivent : », « Sont interdits », the node above. */
  leadIn: { text: string; folded: string; isHeading: boolean } | null
  /** Headings above, folded, the highest first. */
  headings: string[]
  /** Something stands under it. */
  isParent: boolean
  isMapNode: boolean
  previous: Line | null
}

/** Passages of the document, then those of the messages about it. */
export function linesOf(imported: Imported): Line[] {
  const groups = [imported.passages, ...imported.contributions.map(({ passages }) => passages)]
  const isMap = isMindMap(imported.passages)
  return groups.flatMap((passages) => linesOfGroup(passages, isMap))
}

const NODE = /^\d+(?:\.\d+){2,}\.?$/
// Fewer numbered nodes are paragraphs of articles.
const FEWEST_NODES = 12

function isMindMap(passages: readonly Passage[]): boolean {
  return passages.filter(({ number }) => number && NODE.test(number)).length >= FEWEST_NODES
}

function linesOfGroup(passages: readonly Passage[], isMap: boolean): Line[] {
  const lines: Line[] = []
  const leadIns: Line['leadIn'][] = []
  passages.forEach((passage, index) => {
    const next = passages[index + 1]
    const parent = passage.path.at(-1)
    leadIns.push(leadInOf(lines, leadIns, passage))
    lines.push({
      passage,
      folded: fold(passage.text),
      leadIn: leadIns.at(-1) ?? (parent ? { text: parent, folded: fold(parent), isHeading: true } : null),
      headings: passage.path.map(fold),
      isParent: isParent(passage, next),
      isMapNode: isMap && passage.number !== undefined,
      previous: lines.at(-1) ?? null,
    })
  })
  return lines
}

/**
 * The line ending with a colon that a bullet completes.
 *
 * @param leadIns of the lines before it: bullets of one list have the same, however long it is
 */
function leadInOf(
  lines: readonly Line[],
  leadIns: readonly Line['leadIn'][],
  passage: Passage,
): Line['leadIn'] {
  if (passage.kind !== 'item' && passage.kind !== 'cell') return null
  for (let at = lines.length - 1; at >= 0; at--) {
    const { passage: before, folded } = lines[at]!
    if (before.kind === 'heading') return null
    if (before.kind === 'item' && before.level >= passage.level && !/:\s*$/.test(before.text)) {
      if (before.level === passage.level) return leadIns[at]!
      continue
    }
    return /[:…]\s*$/.test(before.text) ? { text: before.text, folded, isHeading: false } : null
  }
  return null
}

function isParent(passage: Passage, next: Passage | undefined): boolean {
  if (!next) return false
  if (next.path.length > passage.path.length && next.path.at(-1) === passage.text) return true
  return passage.kind === 'heading' && next.kind !== 'heading'
}
