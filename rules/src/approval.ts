import type { Approval } from './case.ts'
import { rolesOf } from './situation.ts'
import type { Situation } from './situation.ts'
import { hasBegun } from './time.ts'

export type Approvals = {
  /** Already given at the hour of publication, by anyone. */
  given: readonly Approval[]
  /** Those that are not the author's own. */
  ofOthers: readonly Approval[]
  /** Those of others on exactly this content. */
  valid: readonly Approval[]
}

export function approvalsOf({ post, clock, hash }: Situation): Approvals {
  const given = (post.approvals ?? []).filter(({ at }) => hasBegun(at, clock))
  const ofOthers = given.filter(({ by }) => by !== post.author)
  return {
    given,
    ofOthers,
    valid: ofOthers.length === 0 ? [] : ofOthers.filter(({ content }) => content === hash()),
  }
}

/** The roles, also by mandate, of those who gave these approvals. */
export const rolesOfApprovers = (approvals: readonly Approval[], { facts, clock }: Situation) =>
  new Set(approvals.flatMap(({ by }) => [...rolesOf(facts.person(by), clock)]))
