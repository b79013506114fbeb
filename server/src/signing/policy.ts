import type { Actor } from '../ctx.ts'
import { canAdminister } from '../organisation/index.ts'

const READERS = ['administrator', 'director']

/** Who signed names people: it is read by those who answer for the organisation. */
export const canReadSignatures = (actor: Actor): boolean =>
  actor.kind === 'system' || (actor.kind === 'member' && actor.roles.some((role) => READERS.includes(role)))

export const canRecordSignatures = canAdminister

/** Everyone prints their own sheet. */
export const canMakeSheet = (actor: Actor, personId: string): boolean =>
  canAdminister(actor) || (actor.kind === 'member' && actor.personId === personId)
