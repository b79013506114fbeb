import type { Actor } from '../ctx.ts'
import { canAdminister } from '../organisation/index.ts'

export const canManagePeople = canAdminister

/** Addresses are for those who run the organisation; everyone sees their own. */
export function canSeeAddress(actor: Actor, personId: string): boolean {
  return canAdminister(actor) || (actor.kind === 'member' && actor.personId === personId)
}
