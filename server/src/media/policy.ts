import type { Actor, Member } from '../ctx.ts'
import { canAdminister } from '../organisation/index.ts'
import type { MediaRow } from './views.ts'

/** Whoever is of the organisation brings pictures and says who is on them; a head of service need not be asked. */
export const canAddMedia = (actor: Actor): actor is Member => actor.kind === 'member'

/** A job too: it sends them. Nobody else ever sees one here. */
export const canReadMedia = (actor: Actor) => actor.kind === 'member' || actor.kind === 'system'

/** An original under lock: whoever brought it, and whoever runs the organisation. */
export const canSeeLocked = (actor: Actor, { uploaded_by }: Pick<MediaRow, 'uploaded_by'>) =>
  canAdminister(actor) || (actor.kind === 'member' && actor.personId === uploaded_by)

/** Destroying pictures, and deciding what becomes of originals, is for whoever answers for the organisation. */
export const canDestroyMedia = canAdminister
