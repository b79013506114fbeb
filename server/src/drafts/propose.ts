import { proposalOf } from '@balise/charter/norms'
import type { ModelNorm, Norm } from '@balise/charter/norms'
import type { DraftRule, Reading } from './types.ts'

type Placed = { norm: Norm | ModelNorm; passage: number; quote: string }

/**
 * The rules that norms could become, each with an id of its own in the charter.
 *
 * @param roles those that a sentence may name: role id → its name
 * @param taken ids that rules have already
 */
export function proposalsOf(
  placed: Placed[],
  roles: Record<string, string>,
  taken: Set<string>,
): { passage: number; quote: string; norm: Reading; proposed: DraftRule }[] {
  const counts = new Map<string, number>()
  return placed.map(({ norm, passage, quote }) => {
    const proposed = proposalOf(norm, roles)
    let count = (counts.get(proposed.kind) ?? 0) + 1
    while (taken.has(`${proposed.kind}-${count}`)) count++
    counts.set(proposed.kind, count)
    const { modality, confidence, why, bearer } = norm
    return {
      passage,
      quote,
      norm: { modality, confidence, why, bearer, ...('origin' in norm ? { origin: norm.origin } : {}) },
      proposed: { ...proposed, id: `${proposed.kind}-${count}` },
    }
  })
}
