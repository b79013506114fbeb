import { defineDuty } from '../duty.ts'
import { attestedDefaults, attestedProperties, reportAttested } from './attested.ts'
import type { AttestedParameters } from './attested.ts'

export type EvidenceParameters = AttestedParameters

/** The traces of a situation are kept whole: address, hour, capture. A person's word settles it. */
export const evidence = defineDuty<'evidence', EvidenceParameters>({
  id: 'evidence',
  parameters: {
    type: 'object',
    properties: { ...attestedProperties },
  },
  defaults: { ...attestedDefaults },

  prepare: (parameters) => (audited, report) => reportAttested(audited, parameters, report),
})
