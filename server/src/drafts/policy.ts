import type { Actor } from '../ctx.ts'

const WRITERS = ['administrator', 'director']

/** A text that binds people is written by those who answer for the organisation; others are consulted on it. */
export const canWriteDrafts = (actor: Actor): boolean =>
  actor.kind === 'system' || (actor.kind === 'member' && actor.roles.some((role) => WRITERS.includes(role)))
