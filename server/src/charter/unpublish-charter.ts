import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { canPublishCharter } from './policy.ts'

/**
 * Closes the public page at once. What was downloaded stays where it is; the log keeps both days.
 *
 * @throws {Refusal} not-allowed
 */
export async function unpublishCharter(ctx: Needs<'db' | 'now' | 'actor'>): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  if (!canPublishCharter(ctx.actor)) throw new Refusal('not-allowed', { action: 'publish-charter' })

  return inTransaction(ctx, async (ctx) => {
    const closed = await ctx.db
      .deleteFrom('public_charter')
      .where('organisation_id', '=', organisationId)
      .returning('address')
      .executeTakeFirst()
    if (closed) await append(ctx, 'charter.unpublished', null, { address: closed.address })
  })
}
