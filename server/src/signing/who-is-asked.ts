import type { Charter } from '@balise/rules'
import type { PersonView } from '../people/index.ts'
import type { Bound } from './binds-person.ts'

const EXEMPT = ['beneficiary', 'family'] // those of the kind `acknowledgement`, when its rule says nothing

/** Whether the charter has everyone sign, whatever its rule leaves open. */
export const asksForSignatures = ({ rules }: Pick<Charter, 'rules'>): boolean =>
  rules.some(({ kind }) => kind === 'acknowledgement')

/** Whether one of its rules asks this person: the same people as the audit of the duty looks at. */
export function isAskedToSign({ rules }: Pick<Charter, 'rules'>, person: PersonView): boolean {
  if (person.leftAt !== null) return false
  return rules
    .filter(({ kind }) => kind === 'acknowledgement')
    .some(({ parameters }) => {
      const { exemptKinds } = parameters
      return !(Array.isArray(exemptKinds) ? exemptKinds : EXEMPT).includes(person.kind)
    })
}

/** A person as rules see them: roles held today, those of mandates included. */
export const boundOf = ({ id, kind, roles, mandates }: PersonView): Bound => ({
  id,
  kind,
  roles: [...new Set([...roles, ...mandates.flatMap(({ running, role }) => (running ? [role] : []))])],
})
