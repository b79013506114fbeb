import type { Person } from '../case.ts'
import { consentFor } from '../consent.ts'
import { defineKind, filledList, textList } from '../kind.ts'
import { rolesOf } from '../situation.ts'
import { namesIn } from '../text/names/register.ts'
import { unknownNamesIn } from '../text/names/unknown.ts'
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
  /** Whether names that are in no list are pointed out: a guess, which only advises. */
  unknown: boolean
}

const NOBODY: never[] = []

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
      unknown: { type: 'boolean' },
    },
  },
  defaults: {
    whom: ['staff', 'volunteer', 'contractor', 'union-member', 'beneficiary', 'family', 'pupil', 'patient'],
    publicRoles: ['director', 'president', 'spokesperson'],
    purpose: 'name',
    requiredHolders: 1,
    firstNames: false,
    unknown: false,
  },

  prepare({ whom, publicRoles, purpose, requiredHolders, firstNames, unknown }, charter) {
    const wanted = { purpose, act: 'publish', requiredHolders } as const
    const isHeld = ({ kind }: Person) => whom.includes(kind)
    const context = firstNames ? { firstNamesAlone: isHeld } : {}
    const charterContacts = Object.values(charter.contacts)

    return (situation, report) => {
      const { post, facts, text, organisation, clock } = situation
      const index = peopleNames(facts)
      const mentions = namesIn(text.words(), index, context)
      const strangers = unknown ? unknownNamesIn(text.words(), index) : NOBODY
      if (mentions.length === 0 && strangers.length === 0) return

      const isPublicName = (name: string) =>
        name === post.inReplyTo?.author ||
        [...charterContacts, ...Object.values(organisation.contacts ?? {})].some((one) => one.name === name)
      const mayBeNamed = (person: Person) =>
        !isHeld(person) ||
        person.id === post.author ||
        post.to?.includes(person.id) ||
        person.id === post.inReplyTo?.author ||
        isPublicName(person.name) ||
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

      for (const { start, end } of strangers) {
        const words = text.value.slice(start, end)
        if (!isPublicName(words))
          report({
            message: 'unknown',
            data: { words },
            at: { text: { start, end } },
            atMost: 'advise',
            remedies: [{ action: 'remove-text', start, end }],
          })
      }
    }
  },
})
