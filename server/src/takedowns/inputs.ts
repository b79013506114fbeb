import { z } from 'zod'
import { id } from '../organisation/index.ts'

const outcome = z.string().trim().max(1000)

export const listTakedownsInput = z.strictObject({
  personId: id.optional(),
  which: z.enum(['waiting', 'closed', 'all']).default('waiting'),
  limit: z.number().int().min(1).max(500).default(500),
})
export type ListTakedownsInput = z.input<typeof listTakedownsInput>
export type ListTakedowns = z.output<typeof listTakedownsInput>

export const takedownInput = z.strictObject({ takedownId: id })
export type TakedownInput = z.infer<typeof takedownInput>

export const confirmGoneInput = z.strictObject({
  takedownId: id,
  capture: z.instanceof(Uint8Array).nullable().default(null),
  /** They opened the address and it shows nothing any more. */
  addressGone: z.boolean().default(false),
  outcome: outcome.default(''),
})
export type ConfirmGoneInput = z.input<typeof confirmGoneInput>

export const closeTakedownInput = z.strictObject({ takedownId: id, outcome: outcome.min(1) })
export type CloseTakedownInput = z.infer<typeof closeTakedownInput>

export const askRemovalInput = z.strictObject({
  token: z.string().max(100).catch(''),
  address: z.string().max(100).nullable(),
  deliveryId: id,
  note: z.string().trim().max(1000).default(''),
})
export type AskRemovalInput = z.input<typeof askRemovalInput>
