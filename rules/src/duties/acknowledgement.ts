import { defineDuty } from '../duty.ts'
import { acknowledgement as onPosts } from '../kinds/acknowledgement.ts'
import type { AcknowledgementParameters } from '../kinds/acknowledgement.ts'
import { addDays, dayOf, hasBegun, isOver } from '../time.ts'

/** Everyone whom the charter asks has signed the version in force. */
export const acknowledgement = defineDuty<'acknowledgement', AcknowledgementParameters>({
  id: 'acknowledgement',
  parameters: onPosts.parameters,
  defaults: onPosts.defaults,

  prepare({ graceDays, exemptKinds }) {
    return ({ state, clock }, report) => {
      for (const { id, name, kind, acknowledged, accessSince } of state.people ?? []) {
        if (exemptKinds.includes(kind)) continue
        if (acknowledged && hasBegun(acknowledged, clock)) continue
        const about = { person: id }
        if (!accessSince || !hasBegun(accessSince, clock)) {
          report({ message: 'unsigned', data: { person: name }, standing: 'missing', about })
          continue
        }
        const due = addDays(dayOf(accessSince, clock.zone), graceDays)
        const standing = isOver(due, clock) || graceDays === 0 ? 'late' : 'soon'
        report({ message: 'unsigned', data: { person: name }, standing, about, since: accessSince, due })
      }
    }
  },
})
