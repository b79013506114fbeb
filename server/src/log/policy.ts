import type { Actor } from '../ctx.ts'

const isMember = (actor: Actor) => actor.kind === 'member'

/** The whole log says who decided what: those who answer for the organisation read it. */
export const canReadLog = (actor: Actor) =>
  actor.kind === 'system' ||
  (isMember(actor) && actor.roles.some((role) => role === 'administrator' || role === 'director'))

/** What was decided about one thing is for whoever may see that thing: the caller has checked it. */
export const canReadEntriesOf = (actor: Actor) => actor.kind === 'system' || isMember(actor)

/** An export leaves the house. */
export const canExportLog = (actor: Actor) => isMember(actor) && actor.roles.includes('administrator')
