import { defineDuty } from '../duty.ts'
import { attestedDefaults, attestedProperties, reportAttested } from './attested.ts'
import type { AttestedParameters } from './attested.ts'

export type MonitoringParameters = AttestedParameters

/** The watch bears on the name and marks of the organisation, and staff know it. A person's word settles it. */
export const monitoring = defineDuty<'monitoring', MonitoringParameters>({
  id: 'monitoring',
  parameters: {
    type: 'object',
    properties: { ...attestedProperties },
  },
  defaults: { ...attestedDefaults },

  prepare: (parameters) => (audited, report) => reportAttested(audited, parameters, report),
})
