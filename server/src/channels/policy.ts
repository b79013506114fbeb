import { canAdminister } from '../organisation/index.ts'

/** Whoever opens a channel hands Balise its key; whoever closes it stops everyone. */
export const canManageChannels = canAdminister
