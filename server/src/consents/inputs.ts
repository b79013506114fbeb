import { z } from 'zod'
import { day, id, line, nothing } from '../organisation/index.ts'

export const listConsentsInput = z.strictObject({ personId: id.optional() })
export type ListConsentsInput = z.input<typeof listConsentsInput>

export const recordConsentInput = z.strictObject({
  personId: id,
  /** The same answer for each of them. */
  channelIds: z
    .array(id)
    .min(1)
    .max(50)
    .transform((ids) => [...new Set(ids)]),
  answer: z.enum(['granted', 'refused']),
  act: z.enum(['capture', 'publish']).default('publish'),
  purpose: line(100).default('image'),
  givenOn: day,
  untilOn: nothing(day),
  holders: z.array(line(200)).min(1).max(10),
  requiredHolders: z.coerce.number().int().min(1).max(10).default(1),
  evidence: z.string().trim().max(1000).default(''),
})
export type RecordConsentInput = z.input<typeof recordConsentInput>

export const withdrawConsentInput = z.strictObject({ consentId: id })
export type WithdrawConsentInput = z.input<typeof withdrawConsentInput>
