import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { changeOrganisationInput } from './inputs.ts'
import type { ChangeOrganisationInput } from './inputs.ts'
import { canAdminister } from './policy.ts'

/**
 * Says again what the organisation is: names, sites, contacts. The log keeps the whole of it, because a site
 * that is trusted today changes what a check answers.
 *
 * @throws {Refusal} not-allowed
 */
export async function changeOrganisation(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: ChangeOrganisationInput,
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  if (!canAdminister(ctx.actor)) throw new Refusal('not-allowed', { action: 'change-organisation' })
  const organisation = changeOrganisationInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const { contacts, trustedDomains, ...rest } = organisation
    await ctx.db
      .updateTable('organisation')
      .set({ ...rest, trusted_domains: trustedDomains, contacts: JSON.stringify(contacts) })
      .where('organisation_id', '=', organisationId)
      .execute()
    await append(ctx, 'organisation.changed', organisationId, organisation)
  })
}
