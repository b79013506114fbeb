import { defineDuty } from '../duty.ts'
import { attestedDefaults, attestedProperties, reportAttested } from './attested.ts'
import type { AttestedParameters } from './attested.ts'

export type ReportAbuseParameters = AttestedParameters

/** Abuse is reported to someone known, who follows it up. A person's word settles it. */
export const reportAbuse = defineDuty<'report-abuse', ReportAbuseParameters>({
  id: 'report-abuse',
  parameters: {
    type: 'object',
    properties: { ...attestedProperties },
  },
  defaults: { ...attestedDefaults },

  prepare: (parameters) => (audited, report) => reportAttested(audited, parameters, report),
})
