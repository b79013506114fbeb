import type { Actor } from '../ctx.ts'
import { canWriteDrafts } from '../drafts/index.ts'
import type { PersonView } from '../people/index.ts'

/** Whoever writes a draft asks about it, reads what is said, and closes it. */
export const canRunConsultations = (actor: Actor): boolean => actor.kind === 'member' && canWriteDrafts(actor)

type Audience = { everyone: boolean; roles: string[]; unit_ids: string[] }
/** What decides whether someone is invited: their roles of today, mandates included, and their unit. */
export type Invitee = Pick<PersonView, 'roles' | 'mandates' | 'unit' | 'leftAt'>

export function isInvited({ everyone, roles, unit_ids }: Audience, person: Invitee): boolean {
  if (person.leftAt !== null) return false
  const held = [
    ...person.roles,
    ...person.mandates.flatMap((mandate) => (mandate.running ? [mandate.role] : [])),
  ]
  return (
    everyone ||
    held.some((role) => roles.includes(role)) ||
    (person.unit !== null && unit_ids.includes(person.unit.id))
  )
}
