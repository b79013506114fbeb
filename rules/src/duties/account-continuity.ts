import { defineDuty } from '../duty.ts'
import { addDays, dayOf, isOver } from '../time.ts'

export type AccountContinuityParameters = {
  /** People who hold the keys of each official account. */
  administrators: number
  /** Days without activity after which an account is asleep. */
  silentDays?: number
}

/** Each official account outlives a departure: enough people hold its keys, and it is alive. */
export const accountContinuity = defineDuty<'account-continuity', AccountContinuityParameters>({
  id: 'account-continuity',
  parameters: {
    type: 'object',
    properties: {
      administrators: { type: 'integer', minimum: 1, maximum: 20 },
      silentDays: { type: 'integer', minimum: 1, maximum: 3660 },
    },
  },
  defaults: { administrators: 2 },

  prepare({ administrators: wanted, silentDays }) {
    return ({ state, clock }, report) => {
      for (const { id, name, official, closed, administrators = [], lastActivity } of state.channels ?? []) {
        if (!official || closed) continue
        const about = { channel: id }
        const data = { channel: name ?? id }
        const held = new Set(administrators).size
        if (held < wanted)
          report({ message: 'too-few', data: { ...data, held, wanted }, standing: 'missing', about })
        if (silentDays === undefined || !lastActivity) continue
        const due = addDays(dayOf(lastActivity, clock.zone), silentDays)
        if (isOver(due, clock))
          report({ message: 'asleep', data, standing: 'late', about, since: lastActivity, due })
      }
    }
  },
})
