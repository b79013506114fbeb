import type { Charter } from '@balise/rules'
import { shiftDay } from '../organisation/index.ts'
import type { Formality } from './formalities/formality.ts'
import type { MeasuresLock, StepView } from './types.ts'

/** Kinds by which staff could be reproached with something, or watched. */
const OF_DISCIPLINE = new Set(['measures', 'monitoring', 'usage-time', 'workplace-image'])

/**
 * Measures hold from the day the charter takes effect, and not before what the law puts first is done: an opinion that
 * was never asked, a deposit less than a month old.
 */
export function measuresLock(
  { rules }: Pick<Charter, 'rules'>,
  formalities: Formality[],
  steps: Pick<StepView, 'id' | 'standing' | 'doneOn'>[],
  { effectiveOn, today }: { effectiveOn: string; today: string },
): MeasuresLock {
  const bound = rules.filter(({ kind }) => OF_DISCIPLINE.has(kind)).map(({ id }) => id)
  const known = new Map(steps.map((step) => [step.id, step]))
  const holding = formalities.filter(({ holdsMeasures }) => holdsMeasures)
  const waitsFor = holding
    .filter(({ id }) => !['done', 'set-aside'].includes(known.get(id)?.standing ?? 'open'))
    .map(({ id }) => id)
  const days = holding.flatMap(({ id, delay }) => {
    const doneOn = known.get(id)?.doneOn
    return doneOn ? [shiftDay(doneOn, delay ?? {})] : []
  })
  const from = waitsFor.length > 0 ? null : [effectiveOn, ...days].sort().at(-1)!
  return { rules: bound, locked: from === null || today < from, from, waitsFor }
}
