import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { getOrganisation } from '../organisation/index.ts'
import { canPublishCharter } from './policy.ts'
import { getCharterInForce } from './queries.ts'

/**
 * Lets everyone read the charter in force and those before it, at the address of the organisation. Publishing twice is
 * publishing once.
 *
 * @returns the address: what follows `/c/`
 * @throws {Refusal} not-allowed · no-charter
 */
export async function publishCharter(ctx: Needs<'db' | 'now' | 'actor'>): Promise<string> {
  const organisationId = organisationOf(ctx.actor)
  if (!canPublishCharter(ctx.actor)) throw new Refusal('not-allowed', { action: 'publish-charter' })

  return inTransaction(ctx, async (ctx) => {
    const { id, version } = await getCharterInForce(ctx)
    const { slug: address } = await getOrganisation(ctx)
    const { numInsertedOrUpdatedRows } = await ctx.db
      .insertInto('public_charter')
      .values({
        organisation_id: organisationId,
        address,
        published_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
        published_at: ctx.now(),
      })
      .onConflict((conflict) => conflict.column('organisation_id').doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows) await append(ctx, 'charter.published', id, { address, version })
    return address
  })
}
