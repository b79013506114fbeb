import type { ProposalState, ProposalView } from '@balise/server/drafts'

/** The page that follows a decision: the next sentence to see, the same one when it was put back to be seen, or the end. */
export function afterDecision(
  draftId: string,
  proposals: ProposalView[],
  settledId: string,
  state: ProposalState,
): string {
  const at = proposals.findIndex(({ id }) => id === settledId)
  const following = [...proposals.slice(at + 1), ...proposals.slice(0, at)]
  const next = state === 'open' ? settledId : following.find((one) => one.state === 'open')?.id
  return `/charter/drafts/${draftId}/review?${next ? `p=${next}&` : ''}said=${state}`
}
