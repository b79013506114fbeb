import { defineDuty } from '../duty.ts'
import { attestedDefaults, attestedProperties, reportAttested } from './attested.ts'
import type { AttestedParameters } from './attested.ts'

export type AdoptionFormalityParameters = AttestedParameters & {
  formalities: ('works-council' | 'social-committee' | 'deposit' | 'posting' | 'one-month')[]
}

/** The bodies were heard and the charter was filed before it took effect. A person's word settles it. */
export const adoptionFormality = defineDuty<'adoption-formality', AdoptionFormalityParameters>({
  id: 'adoption-formality',
  parameters: {
    type: 'object',
    properties: {
      ...attestedProperties,
      formalities: {
        type: 'array',
        items: {
          type: 'string',
          enum: ['works-council', 'social-committee', 'deposit', 'posting', 'one-month'],
        },
      },
    },
  },
  defaults: { ...attestedDefaults, formalities: [] },

  prepare: (parameters) => (audited, report) => reportAttested(audited, parameters, report),
})
