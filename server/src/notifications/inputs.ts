import { z } from 'zod'
import { id } from '../organisation/index.ts'

export const markReadInput = z.strictObject({ notificationIds: z.array(id).max(500) })
export type MarkReadInput = z.infer<typeof markReadInput>

export const keptMailInput = z.strictObject({ mailId: z.string().regex(/^[\w-]{1,120}$/) })
export type KeptMailInput = z.infer<typeof keptMailInput>
