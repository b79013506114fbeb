import { defineDuty } from '../duty.ts'
import { attestedDefaults, attestedProperties, reportAttested } from './attested.ts'
import type { AttestedParameters } from './attested.ts'

export type AccountSecurityParameters = AttestedParameters & {
  minLength: number
  secondFactor: boolean
}

/** Each account has a long password of its own, and a second factor. A person's word settles it. */
export const accountSecurity = defineDuty<'account-security', AccountSecurityParameters>({
  id: 'account-security',
  parameters: {
    type: 'object',
    properties: {
      ...attestedProperties,
      minLength: { type: 'integer', minimum: 8, maximum: 128 },
      secondFactor: { type: 'boolean' },
    },
  },
  defaults: { ...attestedDefaults, minLength: 12, secondFactor: true },

  prepare: (parameters) => (audited, report) => reportAttested(audited, parameters, report),
})
