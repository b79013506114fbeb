import type { Rule } from './charter.ts'
import { definitions } from './kinds/index.ts'

/**
 * How far the program goes with a rule: it decides alone; it flags, and a person decides; it records a step that people
 * take, such as a signature or an agreement; or it only has the sentence read.
 */
export type Hold = 'decided' | 'flagged' | 'recorded' | 'read'

/** What they look at is an act of people, which the program only witnesses. */
const STEPS: ReadonlySet<string> = new Set([
  'acknowledgement',
  'training',
  'pre-approval',
  'right-account',
  'self-review',
  'audience-check',
  'endorsement',
  'election-blackout',
])

export function holdOf({ kind, effect, holes, parameters }: Rule): Hold {
  const subject = definitions.find(({ id }) => id === kind)?.subject
  if (subject === 'reading') return 'read'
  if (subject === undefined || STEPS.has(kind)) return 'recorded' // a duty of the organisation, or a step
  // No post can break a smallest number by itself: it is there to be read.
  const { max, minGapHours } = parameters
  if (kind === 'frequency-cap' && holes.length === 0 && max === undefined && minGapHours === undefined)
    return 'read'
  return effect === 'block' && holes.length === 0 ? 'decided' : 'flagged'
}
