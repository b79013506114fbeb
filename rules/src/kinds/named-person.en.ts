import { holders, peopleEn } from '../messages/kind-words-en.ts'
import { namedRoles } from '../messages/shapes.ts'
import { all } from '../messages/words-en.ts'
import type { namedPersonFr } from './named-person.fr.ts'

export const namedPersonEn: typeof namedPersonFr = {
  title: 'People named',
  says: 'Colleagues, beneficiaries and families are not named without their agreement.',
  parameters: {
    whom: 'who is not named without agreement',
    publicRoles: 'which roles are public',
    purpose: 'for which use the agreement is given',
    requiredHolders: 'how many holders of parental authority must agree',
    firstNames: 'whether a first name alone names someone',
    unknown: 'whether names that are in no list are pointed out too',
  },
  rule: (p, words) => {
    const roles = namedRoles(p.publicRoles, words)
    const except = roles.length > 0 ? `, except for ${holders(roles, [])}` : ''
    return `${all(peopleEn(p.whom))} are not named without their agreement${except}.`
  },
  findings: {
    unagreed: (d) => `“${d.words}” names ${d.person}, of whom no agreement is on record.`,
    refused: (d) => `“${d.words}” names ${d.person}, who has refused to be named.`,
    unknown: (d) => `“${d.words}” seems to name a person: make sure that they agree.`,
  },
}
