import type { Article, Charter } from '@balise/rules'
import type { RuleLine } from './rule-lines.ts'

/** A branch of the charter: an article, or one of its sentences that a rule comes from. */
export type Branch = {
  id: string
  text: string
  /** Anchor of its article. */
  article: string
  rules: RuleLine[]
  branches: Branch[]
}

const LONGEST = 90 // characters of a sentence on a branch: the article has it whole

/** The charter as branches: parts, articles inside them, and under each the sentences that rules come from. */
export function branchesOf({ articles }: Charter, rules: Map<string, RuleLine>): Branch[] {
  const roots: Branch[] = []
  const open: { level: number; branch: Branch }[] = []
  for (const article of articles) {
    const branch = branchOf(article, rules)
    while (open.length > 0 && open.at(-1)!.level >= article.level) open.pop()
    ;(open.at(-1)?.branch.branches ?? roots).push(branch)
    open.push({ level: article.level, branch })
  }
  return roots
}

function branchOf({ id, number, title, blocks }: Article, rules: Map<string, RuleLine>): Branch {
  const sentences = blocks.flatMap((block, index): Branch[] => {
    const lines = block.rules.flatMap((rule) => rules.get(rule) ?? [])
    if (lines.length === 0 && block.kind !== 'heading') return []
    return [{ id: `${id}-${index}`, text: shortened(block.text), article: id, rules: lines, branches: [] }]
  })
  return { id, text: number ? `${number} ${title}` : title, article: id, rules: [], branches: sentences }
}

/** The first words of a sentence, as many as hold, whole. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.«–-]+$/, '')}…`
}
