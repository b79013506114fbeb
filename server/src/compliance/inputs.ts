import { z } from 'zod'
import { day, nothing } from '../organisation/index.ts'

export const attestDutyInput = z.strictObject({
  rule: z.string().min(1).max(200),
  /** False: what was attested no longer holds. */
  holds: z.boolean().default(true),
  note: z.string().trim().max(2000).default(''),
  untilOn: nothing(day),
})
export type AttestDutyInput = z.input<typeof attestDutyInput>
