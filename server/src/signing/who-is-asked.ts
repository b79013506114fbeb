import type { Charter } from '@balise/rules'
import { PERSON_KINDS } from '../people/index.ts'
import type { PersonKind, PersonView } from '../people/index.ts'
import type { Bound } from './binds-person.ts'

const EXEMPT = ['beneficiary', 'family'] // those of the kind `acknowledgement`, when its rule says nothing

/** Whether the charter has everyone sign, whatever its rule leaves open. */
export const asksForSignatures = ({ rules }: Pick<Charter, 'rules'>): boolean =>
  rules.some(({ kind }) => kind === 'acknowledgement')

/** Whether one of its rules asks this person: the same people as the audit of the duty looks at. */
export function isAskedToSign({ rules }: Pick<Charter, 'rules'>, person: PersonView): boolean {
  return person.leftAt === null && kindsAsked({ rules }).includes(person.kind)
}

/** The kinds of people whom one of its rules asks. */
export const kindsAsked = ({ rules }: Pick<Charter, 'rules'>): PersonKind[] => {
  const exempt = rules
    .filter(({ kind }) => kind === 'acknowledgement')
    .map(({ parameters: { exemptKinds } }): unknown[] => (Array.isArray(exemptKinds) ? exemptKinds : EXEMPT))
  return PERSON_KINDS.filter((kind) => exempt.some((kinds) => !kinds.includes(kind)))
}

/** A person as rules see them: roles held today, those of mandates included. */
export const boundOf = ({ id, kind, roles, mandates }: PersonView): Bound => ({
  id,
  kind,
  roles: [...new Set([...roles, ...mandates.flatMap(({ running, role }) => (running ? [role] : []))])],
})
