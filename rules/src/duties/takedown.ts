import { defineDuty } from '../duty.ts'
import { addDays, dayOf, isOver } from '../time.ts'

export type TakedownParameters = {
  /** Days after a request by which it is done. */
  days: number
}

/** What someone asked to take down is gone in time, and it is shown. */
export const takedown = defineDuty<'takedown', TakedownParameters>({
  id: 'takedown',
  parameters: { type: 'object', properties: { days: { type: 'integer', minimum: 0, maximum: 366 } } },
  defaults: { days: 3 },

  prepare({ days }) {
    return ({ state, clock }, report) => {
      for (const { id, asked, due: said, done, proof } of state.takedowns ?? []) {
        const due = said ? dayOf(said, clock.zone) : addDays(dayOf(asked, clock.zone), days)
        const fact = { about: { register: id }, since: asked, due }
        if (!done)
          report({ message: 'open', data: {}, standing: isOver(due, clock) ? 'late' : 'soon', ...fact })
        else if (!proof) report({ message: 'unproven', data: {}, standing: 'missing', ...fact })
      }
    }
  },
})
