import type { RuleView } from '@balise/server/charter'

export const STRENGTHS = ['block', 'review', 'advise', 'read'] as const
export type Strength = (typeof STRENGTHS)[number]

/** How far the program goes with a rule: what it does today, not what its kind could do. */
export const strengthOf = ({ kind, effect }: Pick<RuleView, 'kind' | 'effect'>): Strength =>
  kind === 'read' ? 'read' : effect
