import type { Person } from '../case.ts'
import { consentFor } from '../consent.ts'
import { defineKind, filledList, textList } from '../kind.ts'
import { rolesOf } from '../situation.ts'
import { namesIn } from '../text/names/register.ts'
import { peopleNames } from '../organisation-names.ts'

export type NamedPersonParameters = {
  /** Kinds of person who are not named without agreement. */
  whom: string[]
  /** Roles, also by mandate, whose bearers are public: a director, a president. */
  publicRoles: string[]
  /** The use that consents name. */
  purpose: string
  /** For a minor, how many holders of parental authority must have agreed. */
  requiredHolders: number
  /** Whether a first name alone names someone. */
  firstNames: boolean
}

/** Colleagues, beneficiaries and families are not named without their agreement; authors may name themselves. */
export const namedPerson = defineKind<'named-person', NamedPersonParameters>({
  id: 'named-person',
  subject: 'post',
  strength: 'review',
  parameters: {
    type: 'object',
    properties: {
      whom: filledList,
      publicRoles: textList,
      purpose: { type: 'string', minLength: 1 },
      requiredHolders: { type: 'integer', minimum: 1, maximum: 4 },
      firstNames: { type: 'boolean' },
    },
  },
  defaults: {
    whom: ['staff', 'volunteer', 'contractor', 'union-member', 'beneficiary', 'family', 'pupil', 'patient'],
    publicRoles: ['director', 'president', 'spokesperson'],
    purpose: 'name',
    requiredHolders: 1,
    firstNames: false,
  },

  prepare({ whom, publicRoles, purpose, requiredHolders, firstNames }, charter) {
    const wanted = { purpose, act: 'publish', requiredHolders } as const
    const isHeld = ({ kind }: Person) => whom.includes(kind)
    const context = firstNames ? { firstNamesAlone: isHeld } : {}
    const charterContacts = Object.values(charter.contacts)

    return (situation, report) => {
      const { post, facts, text, organisation, clock } = situation
      const mentions = namesIn(text.words(), peopleNames(facts), context)
      if (mentions.length === 0) return

      const isContact = ({ name }: Person) =>
        [...charterContacts, ...Object.values(organisation.contacts ?? {})].some((one) => one.name === name)
      const isInTalk = ({ id, name }: Person) =>
        id === post.author ||
        post.to?.includes(id) ||
        post.inReplyTo?.author === id ||
        post.inReplyTo?.author === name
      const mayBeNamed = (person: Person) =>
        !isHeld(person) ||
        isInTalk(person) ||
        isContact(person) ||
        publicRoles.some((role) => rolesOf(person, clock).has(role)) ||
        consentFor(person, situation, wanted).is === 'given'

      for (const { start, end, persons } of mentions) {
        const people = persons.map((id) => facts.person(id)!)
        // Of several people with one name, the text may mean the one who may be named.
        if (people.some(mayBeNamed)) continue
        const [person] = people
        const consent = consentFor(person!, situation, wanted)
        const isNo = consent.is === 'refused' || consent.is === 'withdrawn'
        const remove = { action: 'remove-text', start, end }
        report({
          message: isNo ? 'refused' : 'unagreed',
          data: { words: text.value.slice(start, end), person: person!.name, personId: person!.id },
          at: { text: { start, end } },
          // Someone who said no is not asked again by a button.
          remedies: isNo ? [remove] : [remove, { action: 'ask-consent', person: person!.id }],
        })
      }
    }
  },
})
