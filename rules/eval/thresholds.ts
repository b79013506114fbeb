import type { IdentifierMeasure } from './identifiers/measure.ts'
import type { NameMeasure } from './names/measure.ts'
import { atLeast } from './target.ts'
import type { Target } from './target.ts'

// Asked for by the project: docs/evaluation.md says which are met.
export const identifierTargets = ({ recall, precision }: IdentifierMeasure): Target[] => [
  atLeast('identifiers, recall', 0.95, recall),
  atLeast('identifiers, precision', 0.98, precision),
]

export const nameTargets = ({ recall, precision }: NameMeasure): Target[] => [
  atLeast('names of the register, recall', 0.95, recall),
  atLeast('names of the register, precision', 0.95, precision),
]
