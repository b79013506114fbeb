import type { Actor } from '../ctx.ts'
import { canAdminister } from '../organisation/index.ts'

export const canManagePeople = canAdminister

/** Addresses are for those who run the organisation; everyone sees their own. */
export function canSeeAddress(actor: Actor, personId: string): boolean {
  return canAdminister(actor) || (actor.kind === 'member' && actor.personId === personId)
}

/** Those who answer to families say who is in their unit; accounts and roles stay the administrators'. */
const SAY_WHO_IS_HERE = ['director', 'unit-head']
export const canSayWhoIsHere = (actor: Actor) =>
  canAdminister(actor) ||
  actor.kind === 'system' ||
  (actor.kind === 'member' && actor.roles.some((role) => SAY_WHO_IS_HERE.includes(role)))
