import type { Contact } from '@balise/rules'
import { freeSlug } from './free-slug.ts'
import type { ContactLine, RoleLine } from './inputs.ts'
import { plainWords } from './plain-words.ts'
import type { Head } from './types.ts'

/** The contacts that a form holds: a line without any word is one that was taken away. */
export function contactsOf(lines: ContactLine[]): Head['contacts'] {
  const taken = new Set(lines.map(({ id }) => id))
  return Object.fromEntries(
    lines.flatMap(({ id, ...line }): [string, Contact][] => {
      const said = Object.entries(line).flatMap(([field, words]) =>
        !words ? [] : [[field, plainWords(words)] as const],
      )
      if (said.length === 0) return []
      const contact: Contact = Object.fromEntries(said)
      return [[id || freeSlug(contact.name ?? 'contact', taken), contact]]
    }),
  )
}

/** The roles that a form holds, each with its name; one without a name was taken away. */
export function rolesOf(lines: RoleLine[]): Head['roles'] {
  const taken = new Set(lines.map(({ id }) => id))
  return Object.fromEntries(
    lines.flatMap(({ id, name }) =>
      name === '' ? [] : [[id || freeSlug(name, taken), plainWords(name)] as const],
    ),
  )
}
