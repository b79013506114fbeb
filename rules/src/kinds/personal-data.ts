import type { Organisation } from '../case.ts'
import type { Charter, Contact } from '../charter.ts'
import { defineKind, textList } from '../kind.ts'
import { isHostOf } from '../text/hosts.ts'
import type { Identifier } from '../text/identifiers.ts'
import { knownNamesOf } from '../text/known-names.ts'
import { situationsIn } from '../text/situations.ts'

export const FIELDS = [
  'phone',
  'email',
  'address',
  'birthDate',
  'nationalNumber',
  'iban',
  'plate',
  'card',
  'situation',
] as const
export type Field = (typeof FIELDS)[number]

/** What has no check digit nor shape of its own is shown to a person, and never blocks. */
const ONLY_LIKELY: ReadonlySet<Field> = new Set(['address', 'birthDate', 'plate', 'situation'])

export type PersonalDataParameters = {
  fields: Field[]
  /** Numbers, addresses and e-mail domains that may be published: the account for gifts, the switchboard. */
  allow: string[]
}

/**
 * The text gives no number, address or situation of a person away.
 *
 * Numbers with a right check digit, telephones and e-mails have the rule's own effect. What only looks like a birth
 * date, a home, a plate or someone's health is shown to a person. The contacts of the organisation are left alone.
 */
export const personalData = defineKind<'personal-data', PersonalDataParameters>({
  id: 'personal-data',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: {
      fields: { type: 'array', items: { type: 'string', enum: FIELDS }, minItems: 1 },
      allow: textList,
    },
  },
  defaults: { fields: [...FIELDS], allow: [] },
  hold: ({ fields }) => (fields.every((field) => ONLY_LIKELY.has(field)) ? 'flagged' : 'decided'),

  prepare({ fields, allow }, charter) {
    const sought = new Set<string>(fields)

    return ({ text, organisation, facts }, report) => {
      for (const identifier of text.identifiers()) {
        const { field, what, start, end } = identifier
        if (!sought.has(field)) continue
        const written = text.value.slice(start, end)
        if (isPublic(written, field, allow, charter, organisation)) continue
        const at = { text: { start, end } }
        const remedies = [
          ...ownContact(field, organisation, start, end),
          { action: 'remove-text', start, end },
        ]
        const shown = masked(written)
        if (field === 'plate') report({ message: 'likely', data: { field }, at, remedies, atMost: 'review' })
        else if (field === 'phone' || field === 'email')
          report({ message: 'contact', data: { field, shown }, at, remedies })
        else
          report({ message: 'identifier', data: { what: what as CheckedNumber, field, shown }, at, remedies })
      }

      if (sought.has('address') || sought.has('birthDate'))
        for (const { field, start, end } of text.personalWords())
          if (sought.has(field))
            report({
              message: 'likely',
              data: { field },
              at: { text: { start, end } },
              remedies: [{ action: 'remove-text', start, end }],
              atMost: 'review',
            })

      if (sought.has('situation'))
        for (const { person, start, end } of situationsIn(text.words(), () => facts.once(namesOfPeople)))
          report({
            message: 'situation',
            data: { field: 'situation', person },
            at: { text: { start, end } },
            remedies: [{ action: 'remove-text', start, end }],
            atMost: 'review',
          })
    }
  },
})

const namesOfPeople = ({ people = [] }: Organisation) => knownNamesOf(people)

type CheckedNumber = Exclude<Identifier['what'], 'phone' | 'email' | 'plate'>

/** Enough to recognise it in the text, not enough to use it: a verdict is kept, what it found should not be. */
function masked(written: string): string {
  const at = written.indexOf('@')
  return at > 0
    ? `${written.slice(0, 1)}…${written.slice(at)}`
    : `${written.slice(0, 2)}…${written.slice(-2)}`
}

// Enough digits for two numbers to be the same whatever their prefix: 0470…, +32 470…
const SAME_DIGITS = 8
const digitsOf = (written: string) => written.replace(/\D/g, '')
const compact = (written: string) => written.replace(/[^\p{L}\p{N}@]/gu, '').toLowerCase()

function isPublic(
  written: string,
  field: Identifier['field'],
  allow: readonly string[],
  charter: Charter,
  organisation: Organisation,
): boolean {
  const contacts: Contact[] = [
    ...Object.values(charter.contacts),
    ...Object.values(organisation.contacts ?? {}),
  ]
  if (field === 'phone') {
    const end = digitsOf(written).slice(-SAME_DIGITS)
    return [...allow, ...contacts.map(({ phone }) => phone ?? '')].some((known) =>
      digitsOf(known).endsWith(end),
    )
  }
  if (field === 'email') {
    const address = written.toLowerCase()
    const host = address.slice(address.indexOf('@') + 1)
    const isOwn = (site: string) => !site.includes('@') && isHostOf(host, site)
    return (
      [...allow, ...contacts.map(({ email }) => email ?? '')].some(
        (known) => known.toLowerCase() === address,
      ) || [...allow.filter((known) => known.includes('.')), ...(organisation.domains ?? [])].some(isOwn)
    )
  }
  return allow.some((known) => compact(known) === compact(written))
}

/** The organisation's own number or address in the place of someone's. */
function ownContact(field: Identifier['field'], { contacts = {} }: Organisation, start: number, end: number) {
  const contact = contacts.communication ?? contacts.direction
  const own = field === 'phone' ? contact?.phone : field === 'email' ? contact?.email : undefined
  return own ? [{ action: 'replace-text', start, end, with: own }] : []
}
