import type { Actor } from '../ctx.ts'
import { canAdminister } from '../organisation/index.ts'

const READERS = ['administrator', 'director']

export const canReadAdoption = (actor: Actor): boolean =>
  actor.kind === 'system' || (actor.kind === 'member' && actor.roles.some((role) => READERS.includes(role)))

export const canRecordAdoption = canAdminister
