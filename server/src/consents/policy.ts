import type { Actor } from '../ctx.ts'

const RECORDERS = ['administrator', 'director', 'unit-head']

/** An answer is a document: whoever records it says that they hold it. */
export const canRecordConsent = (actor: Actor) =>
  actor.kind === 'system' || (actor.kind === 'member' && actor.roles.some((role) => RECORDERS.includes(role)))

/** Whoever is told "no more" writes it down at once. */
export const canWithdrawConsent = (actor: Actor) => actor.kind === 'system' || actor.kind === 'member'
