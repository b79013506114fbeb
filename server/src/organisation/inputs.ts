import { z } from 'zod'
import { day, domain, email, id, line, slug } from './fields.ts'

const contact = z.strictObject({
  name: line(200).optional(),
  email: email.optional(),
  phone: line(40).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
})

const timezone = z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'timezone')

export const organisationInput = z.strictObject({
  name: line(200),
  names: z.array(line(200)).max(50).default([]),
  locale: z.enum(['fr', 'en']).default('fr'),
  timezone: timezone.default('Europe/Brussels'),
  domains: z.array(domain).max(50).default([]),
  trustedDomains: z.array(domain).max(500).default([]),
  contacts: z.record(slug, contact).default({}),
})

export const createOrganisationInput = organisationInput.extend({ slug })
export type CreateOrganisationInput = z.input<typeof createOrganisationInput>

export const changeOrganisationInput = organisationInput
export type ChangeOrganisationInput = z.input<typeof changeOrganisationInput>

export const addUnitInput = z.strictObject({ name: line(120), slug: slug.optional() })
export type AddUnitInput = z.infer<typeof addUnitInput>

export const addBlackoutInput = z.strictObject({
  kind: z.enum(['election', 'other']),
  label: line(200),
  fromOn: day,
  untilOn: day,
})
export type AddBlackoutInput = z.infer<typeof addBlackoutInput>

export const removeBlackoutInput = z.strictObject({ blackoutId: id })
export type RemoveBlackoutInput = z.infer<typeof removeBlackoutInput>
