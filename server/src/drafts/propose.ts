import type { Norm } from '@balise/charter/norms'
import { kindOf } from '@balise/rules'
import type { Effect } from '@balise/rules'
import type { DraftRule, Reading } from './types.ts'

type Placed = { norm: Norm; passageId: string; quote: string }

/** The rules that norms could become, each with an id of its own in the charter. */
export function proposalsOf(
  placed: Placed[],
): { passageId: string; quote: string; norm: Reading; proposed: DraftRule }[] {
  const counts = new Map<string, number>()
  return placed.map(({ norm, passageId, quote }) => {
    const proposed = ruleOf(norm)
    const count = (counts.get(proposed.kind) ?? 0) + 1
    counts.set(proposed.kind, count)
    const { modality, confidence, why, bearer } = norm
    return {
      passageId,
      quote,
      norm: { modality, confidence, why, bearer },
      proposed: { ...proposed, id: `${proposed.kind}-${count}` },
    }
  })
}

function ruleOf(norm: Norm): Omit<DraftRule, 'id'> {
  const kind = kindOf(norm.kind)
  const known = kind?.parameters.properties ?? {}
  const parameters = Object.entries(norm.parameters).filter(
    ([name]) => name in known && !norm.holes.includes(name),
  )
  return {
    kind: kind ? norm.kind : 'read',
    on: [],
    effect: effectOf(norm),
    parameters: Object.fromEntries(parameters),
    exceptions: [],
    holes: norm.holes.filter((hole) => hole in known),
    examples: [],
  }
}

function effectOf({ kind: id, modality, strength }: Norm): Effect {
  const kind = kindOf(id)
  if (kind?.subject !== 'post' || modality === 'recommendation') return 'advise'
  if (strength === 'blockable') return kind.strength
  return kind.strength === 'advise' ? 'advise' : 'review'
}
