import type { Rule } from './charter.ts'
import { parametersOf } from './compile.ts'
import type { AnyKind, Hold, Subject } from './kind.ts'
import { whole } from './whole.ts'

/**
 * How far the program goes with this rule. What only advises or asks for an agreement is flagged, whatever its kind.
 *
 * @throws {RangeError} when the kind is unknown
 */
export function holdOf(rule: Rule): Hold {
  const kind = whole.kinds.get(rule.kind)
  if (!kind) throw new RangeError(`unknown kind: ${rule.kind}`)
  const hold = holdAtMost(kind, parametersOf(rule, kind))
  if (hold === 'recorded' || kind.subject !== 'post') return hold
  if (rule.holes.length > 0) return 'flagged' // until the charter says more, it asks
  return hold === 'decided' && rule.effect !== 'block' ? 'flagged' : hold
}

/** As `holdOf`, for a rule at the strongest effect that its kind may have. */
export function strongestHold(kind: AnyKind): Hold {
  const hold = holdAtMost(kind, kind.defaults)
  return hold === 'decided' && kind.strength !== 'block' ? 'flagged' : hold
}

const holdAtMost = (kind: AnyKind, parameters: object): Hold =>
  kind.hold?.(parameters) ?? OF_SUBJECT[kind.subject]

const OF_SUBJECT: Record<Subject, Hold> = { post: 'decided', organisation: 'recorded', reading: 'read' }
