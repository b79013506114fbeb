import { z } from 'zod'
import { id, line } from '../organisation/index.ts'

export const remindNowInput = z.strictObject({
  subject: z.enum(['signature', 'training']),
  /** The version, or everything of that subject. */
  subjectId: line(60).optional(),
  /** Everyone who is waited for when nobody is named. */
  personId: id.optional(),
})
export type RemindNowInput = z.input<typeof remindNowInput>
