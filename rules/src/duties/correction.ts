import { defineDuty } from '../duty.ts'
import { attestedDefaults, attestedProperties, reportAttested } from './attested.ts'
import type { AttestedParameters } from './attested.ts'

export type CorrectionParameters = AttestedParameters

/** A published mistake is corrected where it was made, without being hidden. A person's word settles it. */
export const correction = defineDuty<'correction', CorrectionParameters>({
  id: 'correction',
  parameters: {
    type: 'object',
    properties: { ...attestedProperties },
  },
  defaults: { ...attestedDefaults },

  prepare: (parameters) => (audited, report) => reportAttested(audited, parameters, report),
})
