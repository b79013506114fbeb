import { canAdminister } from '../organisation/index.ts'

export const canAdopt = canAdminister
export const canPublishCharter = canAdminister
