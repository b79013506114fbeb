import { defineDuty } from '../duty.ts'
import { attestedDefaults, attestedProperties, reportAttested } from './attested.ts'
import type { AttestedParameters } from './attested.ts'

export type ModerationHoursParameters = AttestedParameters & {
  firstLookHours: number
}

/** Comments are seen within a time that is told. A person's word settles it. */
export const moderationHours = defineDuty<'moderation-hours', ModerationHoursParameters>({
  id: 'moderation-hours',
  parameters: {
    type: 'object',
    properties: { ...attestedProperties, firstLookHours: { type: 'integer', minimum: 1, maximum: 720 } },
  },
  defaults: { ...attestedDefaults, firstLookHours: 72 },

  prepare: (parameters) => (audited, report) => reportAttested(audited, parameters, report),
})
