import { z } from 'zod'
import type { App } from '../app.ts'
import { listTenants } from '../jobs/queue.ts'
import {
  ADMINISTRATOR,
  createOrganisation,
  createOrganisationInput,
  email,
  slugOf,
} from '../organisation/index.ts'
import { addPerson, addPersonInput, drawPassword, findAccount, openAccount } from '../people/index.ts'
import { EXIT } from './command.ts'
import type { Command } from './command.ts'
import { asOperator } from './organisations.ts'
import { adminWords } from './words.ts'

const { name, slug, locale, timezone } = createOrganisationInput.shape
const person = addPersonInput.shape.name
// Named as the options are: a wrong value is said with the name of its option.
const openOrganisationInput = z.strictObject({ name, slug, language: locale, timezone, person, email })

/**
 * Opens an organisation and the account of whoever administers it, who imports a charter and invites the others.
 * Someone who already signs in here keeps their password. The first one also runs the installation.
 *
 * @param given `slug` is made of the name when it is not given
 * @returns `password` is null for someone who had one
 * @throws {z.ZodError} naming what is not as expected; nothing is written then
 * @throws {Refusal} slug-taken
 */
export async function openOrganisation(
  app: Pick<App, 'as'>,
  given: Record<string, string | undefined>,
): Promise<{ name: string; slug: string; person: string; email: string; password: string | null }> {
  const { person, email, language, ...organisation } = openOrganisationInput.parse({
    ...given,
    slug: given.slug ?? slugOf(given.name ?? ''),
  })
  const visitor = app.as({ kind: 'visitor' })
  const isFirst = (await listTenants(visitor.db)).length === 0
  const known = await findAccount(visitor.db, { email })
  const opened = await createOrganisation(visitor, { ...organisation, locale: language })

  const operator = asOperator(app, opened)
  const personId = await addPerson(operator, { name: person, kind: 'staff', email, roles: [ADMINISTRATOR] })
  const password = drawPassword(operator.random)
  await openAccount(operator, { personId, password, operator: isFirst })
  return {
    name: organisation.name,
    slug: organisation.slug,
    person,
    email,
    password: known ? null : password,
  }
}

export const organisationCreate: Command = {
  needed: ['name', 'person', 'email'],
  options: ['name', 'person', 'email', 'slug', 'language', 'timezone'],
  async run(app, given, locale) {
    const { name, slug, person, email, password } = await openOrganisation(app, given)
    const words = adminWords[locale]
    console.log(words.opened(name, slug))
    console.log(words.administers(person, app.as({ kind: 'visitor' }).origin))
    console.log(
      password ? `\n  ${email}  ${password}\n\n${words.drawn}` : `\n  ${email}\n\n${words.keepsPassword}`,
    )
    console.log(words.next)
    return EXIT.ok
  },
}
