import { defineDuty } from '../duty.ts'
import { addDays, dayOf, isOver } from '../time.ts'

export type PrivacyIncidentParameters = {
  /** Days after a serious incident by which those who must be told are. */
  tellDays: number
}

/** Incidents about personal data are in a register, and the serious ones are told in time. */
export const privacyIncident = defineDuty<'privacy-incident', PrivacyIncidentParameters>({
  id: 'privacy-incident',
  parameters: { type: 'object', properties: { tellDays: { type: 'integer', minimum: 0, maximum: 60 } } },
  defaults: { tellDays: 3 },

  prepare({ tellDays }) {
    return ({ state, clock, rule }, report) => {
      if (!state.privacyIncidents) {
        if (!state.attestations?.some((one) => one.rule === rule))
          report({ message: 'no-register', data: {}, standing: 'attest' })
        return
      }
      for (const { id, on, serious, told } of state.privacyIncidents) {
        const fact = { about: { register: id }, since: on }
        if (serious === undefined || serious === null)
          report({ message: 'unjudged', data: {}, standing: 'missing', ...fact })
        else if (serious && !told) {
          const due = addDays(dayOf(on, clock.zone), tellDays)
          report({
            message: 'untold',
            data: {},
            standing: isOver(due, clock) ? 'late' : 'soon',
            ...fact,
            due,
          })
        }
      }
    }
  },
})
