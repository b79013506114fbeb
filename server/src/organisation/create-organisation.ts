import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { createOrganisationInput } from './inputs.ts'
import type { CreateOrganisationInput } from './inputs.ts'

/**
 * Opens a new tenant. Asked by the installation itself (first start, `npm run admin`), never by a page: nobody
 * belongs to an organisation that does not exist yet.
 *
 * @returns its id; people, charter and channels are added as `{ kind: 'system', organisationId, job }`
 * @throws {Refusal} slug-taken
 */
export async function createOrganisation(
  ctx: Needs<'db' | 'now' | 'newId'>,
  input: CreateOrganisationInput,
): Promise<string> {
  const { slug, contacts, trustedDomains, ...rest } = createOrganisationInput.parse(input)
  const organisationId = ctx.newId()
  const actor = { kind: 'system', organisationId, job: 'create-organisation' } as const

  return inTransaction({ ...ctx, actor }, async (ctx) => {
    // Another organisation's row cannot be read from here, but its short name is taken all the same.
    const { numInsertedOrUpdatedRows } = await ctx.db
      .insertInto('organisation')
      .values({
        ...rest,
        organisation_id: organisationId,
        slug,
        trusted_domains: trustedDomains,
        contacts: JSON.stringify(contacts),
        created_at: ctx.now(),
      })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .executeTakeFirst()
    if (!numInsertedOrUpdatedRows) throw new Refusal('slug-taken', { slug })

    await ctx.db.insertInto('tenant').values({ organisation_id: organisationId }).execute()
    await append(ctx, 'organisation.created', organisationId, { slug, name: rest.name })
    return organisationId
  })
}
