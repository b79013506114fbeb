import type { Charter, Rule } from '@balise/rules'
import { shiftDay } from '../organisation/index.ts'
import type { PersonView } from '../people/index.ts'
import type { TrainingStanding } from './types.ts'

// Of the kind `training`, when its rule says nothing.
const MONTHS = 6
const EXEMPT = ['beneficiary', 'family']

export const trainingRule = ({ rules }: Pick<Charter, 'rules'>): Rule | undefined =>
  rules.find(({ kind }) => kind === 'training')

export const monthsOf = (rule: Rule | undefined): number =>
  typeof rule?.parameters.months === 'number' ? rule.parameters.months : MONTHS

/** Where someone stands before the charter's rule, as the audit of the duty counts: no access, nothing asked yet. */
export function standingOf(
  rule: Rule | undefined,
  { kind, leftAt, trainedOn, accessSince }: PersonView,
  today: string,
): { standing: TrainingStanding; dueOn: string | null } {
  if (trainedOn !== null && trainedOn <= today) return { standing: 'done', dueOn: null }
  if (!rule || leftAt !== null || accessSince === null || accessSince > today)
    return { standing: 'not-asked', dueOn: null }
  const exempt = Array.isArray(rule.parameters.exemptKinds) ? rule.parameters.exemptKinds : EXEMPT
  if (exempt.includes(kind)) return { standing: 'not-asked', dueOn: null }
  const dueOn = shiftDay(accessSince, { months: monthsOf(rule) })
  return { standing: dueOn < today ? 'late' : 'due', dueOn }
}
