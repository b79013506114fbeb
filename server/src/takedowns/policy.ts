import { canRecordConsent } from '../consents/index.ts'
import type { Actor } from '../ctx.ts'

/** Those who answer to families, and those who keep the channels. */
export const canTakeDown = (actor: Actor) =>
  canRecordConsent(actor) || (actor.kind === 'member' && actor.roles.includes('moderator'))
