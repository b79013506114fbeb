import type { Actor } from '../ctx.ts'
import { canAdminister } from '../organisation/index.ts'

export const canAdopt = canAdminister
