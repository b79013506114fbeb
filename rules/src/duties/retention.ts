import { defineDuty } from '../duty.ts'
import { attestedDefaults, attestedProperties, reportAttested } from './attested.ts'
import type { AttestedParameters } from './attested.ts'

export type RetentionParameters = AttestedParameters & {
  months: number
}

/** What is kept is kept for a stated time, then deleted or archived. A person's word settles it. */
export const retention = defineDuty<'retention', RetentionParameters>({
  id: 'retention',
  parameters: {
    type: 'object',
    properties: { ...attestedProperties, months: { type: 'integer', minimum: 1, maximum: 1200 } },
  },
  defaults: { ...attestedDefaults, months: 36 },

  prepare: (parameters) => (audited, report) => reportAttested(audited, parameters, report),
})
