import type { Actor } from '../ctx.ts'
import { canAdminister } from '../organisation/index.ts'

const READERS = ['administrator', 'director']

export const canManageTraining = canAdminister

/** Who is trained names people: it is read by those who answer for the organisation. */
export const canReadTrainings = (actor: Actor): boolean =>
  actor.kind === 'system' || (actor.kind === 'member' && actor.roles.some((role) => READERS.includes(role)))

/** An attempt is its own; its certificate is also for those who administer. */
export const canReadCertificate = (actor: Actor, personId: string): boolean =>
  canReadTrainings(actor) || (actor.kind === 'member' && actor.personId === personId)
