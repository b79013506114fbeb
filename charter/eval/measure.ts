import type { Labelled } from './gold.ts'
import type { Proposed } from './norms.ts'

export type Match = { label: Labelled; norm: Proposed }

/** As score.mjs pairs them: spans that overlap by half of each, one to one, the best overlap first. */
export function pairsOf(labels: readonly Labelled[], proposed: readonly Proposed[]): Match[] {
  const candidates = labels.flatMap((label) =>
    proposed.flatMap((norm) => {
      const share = overlap(label, norm)
      return share >= 0.5 ? [{ label, norm, share }] : []
    }),
  )
  const taken = new Set<unknown>()
  const pairs: Match[] = []
  for (const { label, norm } of candidates.sort((a, b) => b.share - a.share)) {
    if (taken.has(label) || taken.has(norm)) continue
    taken.add(label).add(norm)
    pairs.push({ label, norm })
  }
  return pairs
}

function overlap(a: Labelled, b: Proposed): number {
  if (a.seed !== b.seed) return 0
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common / Math.max(a.end - a.start, b.end - b.start)
}

export const f1Of = (found: number, labels: number, proposed: number) =>
  labels + proposed === 0 ? 1 : (2 * found) / (labels + proposed)
