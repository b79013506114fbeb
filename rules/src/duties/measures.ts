import { defineDuty } from '../duty.ts'
import { attestedDefaults, attestedProperties, reportAttested } from './attested.ts'
import type { AttestedParameters } from './attested.ts'

export type MeasuresParameters = AttestedParameters

/** A measure follows a known ladder, in time, with the person heard. A person's word settles it. */
export const measures = defineDuty<'measures', MeasuresParameters>({
  id: 'measures',
  parameters: {
    type: 'object',
    properties: { ...attestedProperties },
  },
  defaults: { ...attestedDefaults },

  prepare: (parameters) => (audited, report) => reportAttested(audited, parameters, report),
})
