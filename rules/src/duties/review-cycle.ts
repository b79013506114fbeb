import { defineDuty } from '../duty.ts'
import { addDays, hasBegun, isOver } from '../time.ts'

export type ReviewCycleParameters = {
  /** Days before the day of review from which one is told. */
  soonDays: number
}

/** The charter says when it is read again, and that day has not passed. */
export const reviewCycle = defineDuty<'review-cycle', ReviewCycleParameters>({
  id: 'review-cycle',
  parameters: { type: 'object', properties: { soonDays: { type: 'integer', minimum: 0, maximum: 366 } } },
  defaults: { soonDays: 60 },

  prepare({ soonDays }, { reviewOn: due }) {
    return ({ clock }, report) => {
      if (due === null) report({ message: 'no-day', data: {}, standing: 'missing' })
      else if (isOver(due, clock)) report({ message: 'past', data: {}, standing: 'late', due })
      else if (hasBegun(addDays(due, -soonDays), clock))
        report({ message: 'near', data: {}, standing: 'soon', due })
    }
  },
})
