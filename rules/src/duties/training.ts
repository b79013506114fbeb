import { defineDuty } from '../duty.ts'
import { training as onPosts } from '../kinds/training.ts'
import type { TrainingParameters } from '../kinds/training.ts'
import { addMonths, dayOf, hasBegun, isOver } from '../time.ts'

/** Everyone with an access was trained in time, or still has time. */
export const training = defineDuty<'training', TrainingParameters>({
  id: 'training',
  parameters: onPosts.parameters,
  defaults: onPosts.defaults,

  prepare({ months, exemptKinds }) {
    return ({ state, clock }, report) => {
      for (const { id, name, kind, trained, accessSince: since } of state.people ?? []) {
        if (exemptKinds.includes(kind) || (trained && hasBegun(trained, clock))) continue
        if (!since || !hasBegun(since, clock)) continue // without an access, nobody has to be trained yet
        const due = addMonths(dayOf(since, clock.zone), months)
        const standing = isOver(due, clock) ? 'late' : 'soon'
        report({ message: 'untrained', data: { person: name }, standing, about: { person: id }, since, due })
      }
    }
  },
})
