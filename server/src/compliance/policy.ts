import type { Actor } from '../ctx.ts'

const READERS = ['administrator', 'director']

/** What is lacking names people: it is read by those who answer for the organisation. */
export const canReadCompliance = (actor: Actor): boolean =>
  actor.kind === 'system' || (actor.kind === 'member' && actor.roles.some((role) => READERS.includes(role)))

/** A word given for the organisation is given by a person. */
export const canAttest = (actor: Actor): boolean => actor.kind === 'member' && canReadCompliance(actor)
