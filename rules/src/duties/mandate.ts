import { defineDuty } from '../duty.ts'
import { mandate as onPosts } from '../kinds/mandate.ts'
import type { MandateParameters } from '../kinds/mandate.ts'
import { addDays, addMonths, dayOf, hasBegun, isOver } from '../time.ts'

const SOON_DAYS = 60 // the time to put it on the agenda of a board

/** Whoever holds a role that a mandate gives has a mandate that runs, and its end is prepared. */
export const mandate = defineDuty<'mandate', MandateParameters>({
  id: 'mandate',
  parameters: onPosts.parameters,
  defaults: onPosts.defaults,

  prepare({ roles, maxMonths }, charter) {
    return ({ state, clock }, report) => {
      for (const { id, name, roles: held = [], mandates = [] } of state.people ?? [])
        for (const role of roles) {
          const own = mandates.filter((one) => one.role === role && hasBegun(one.from, clock))
          if (own.length === 0 && !held.includes(role)) continue
          const data = { person: name, role: charter.roles[role] ?? role }
          const about = { person: id }
          if (own.length === 0) {
            report({ message: 'none', data, standing: 'missing', about })
            continue
          }
          const ends = own.map(({ from, until }) => endOf(from, until, maxMonths, clock.zone))
          if (ends.includes(undefined)) continue
          const due = ends.toSorted().at(-1)!
          const since = own.at(-1)!.from
          if (isOver(due, clock)) {
            if (held.includes(role)) report({ message: 'ended', data, standing: 'late', about, since, due })
          } else if (hasBegun(addDays(due, -SOON_DAYS), clock))
            report({ message: 'ends', data, standing: 'soon', about, since, due })
        }
    }
  },
})

/** The last day of a mandate; undefined when nothing ends it. */
function endOf(from: string, until: string | null | undefined, months: number | undefined, zone: string) {
  const said = until ? dayOf(until, zone) : undefined
  const most = months === undefined ? undefined : addDays(addMonths(dayOf(from, zone), months), -1)
  return [said, most].filter((day) => day !== undefined).sort()[0]
}
