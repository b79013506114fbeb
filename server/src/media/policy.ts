import type { Actor, Member } from '../ctx.ts'

/** Whoever is of the organisation brings pictures and says who is on them; a head of service need not be asked. */
export const canAddMedia = (actor: Actor): actor is Member => actor.kind === 'member'

/** A job too: it sends them. Nobody else ever sees one here. */
export const canReadMedia = (actor: Actor) => actor.kind === 'member' || actor.kind === 'system'
