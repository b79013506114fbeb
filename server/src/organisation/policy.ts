import type { Actor } from '../ctx.ts'

/** The role that every organisation has, whatever its charter names. */
export const ADMINISTRATOR = 'administrator'

export function isAdministrator(actor: Actor): boolean {
  return actor.kind === 'member' && actor.roles.includes(ADMINISTRATOR)
}

/** The installation's own jobs and commands prepare an organisation before anyone belongs to it. */
export function canAdminister(actor: Actor): boolean {
  return actor.kind === 'system' || isAdministrator(actor)
}
