import { kindOf } from '@balise/rules'
import type { z } from 'zod'
import type { adjustedRule } from './inputs.ts'
import type { DraftRule } from './types.ts'

/** The proposal with the answers given to its holes. A hole without an answer stays open: the rule then only advises. */
export function withAnswers(proposed: DraftRule, answers: Record<string, unknown>): DraftRule {
  const answered = proposed.holes.filter((hole) => answers[hole] !== undefined)
  return {
    ...proposed,
    parameters: {
      ...proposed.parameters,
      ...Object.fromEntries(answered.map((hole) => [hole, answers[hole]])),
    },
    holes: proposed.holes.filter((hole) => !answered.includes(hole)),
  }
}

/** The rule as a person wants it; what they did not speak of stays, but for the parameters of another kind. */
export function adjusted(proposed: DraftRule, given: z.infer<typeof adjustedRule>): DraftRule {
  const open = (name: string) => given.holes.includes(name)
  const parameters = Object.entries(given.parameters).filter(([name]) => !open(name))
  const isPost = kindOf(given.kind)?.subject === 'post'
  return {
    ...proposed,
    kind: given.kind,
    on: open('on') ? [] : given.on,
    effect: isPost ? given.effect : 'advise',
    parameters: Object.fromEntries(parameters),
    holes: given.holes,
    examples: given.kind === proposed.kind ? proposed.examples : [],
  }
}

/** « À lire seulement » : the sentence is read and signed, and no machine decides. */
export const readOnly = ({ id }: DraftRule): DraftRule => ({
  id,
  kind: 'read',
  on: [],
  effect: 'advise',
  parameters: {},
  exceptions: [],
  holes: [],
  examples: [],
})
