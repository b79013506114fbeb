import { defineDuty } from '../duty.ts'
import { attestedDefaults, attestedProperties, reportAttested } from './attested.ts'
import type { AttestedParameters } from './attested.ts'

export type AccountLabellingParameters = AttestedParameters

/** Each official account can be told as such. A person's word settles it. */
export const accountLabelling = defineDuty<'account-labelling', AccountLabellingParameters>({
  id: 'account-labelling',
  parameters: {
    type: 'object',
    properties: { ...attestedProperties },
  },
  defaults: { ...attestedDefaults },

  prepare: (parameters) => (audited, report) => reportAttested(audited, parameters, report),
})
