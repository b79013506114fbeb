import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { listUnits } from '../organisation/index.ts'
import { connect } from './connect.ts'
import { openChannelInput } from './inputs.ts'
import type { OpenChannelInput } from './inputs.ts'
import { networkOf } from './network-of.ts'
import { canManageChannels } from './policy.ts'

/**
 * Writes an account of the organisation into the register. Where the network can tell, its credentials are tried
 * first, outside any transaction; they are kept sealed, and only if they work.
 *
 * @returns the channel's id
 * @throws {Refusal} not-allowed · connector-unknown · not-found (unit) · connection-refused · slug-taken
 */
export async function openChannel(
  ctx: Needs<'db' | 'now' | 'newId' | 'networks' | 'http' | 'vault' | 'actor'>,
  input: OpenChannelInput,
): Promise<string> {
  const organisationId = organisationOf(ctx.actor)
  if (!canManageChannels(ctx.actor)) throw new Refusal('not-allowed', { action: 'open-channel' })
  const { secret, unitId, authorisedBy, authorisedOn, ...channel } = openChannelInput.parse(input)
  const network = networkOf(ctx, channel.connector)
  await checkUnit(ctx, unitId)

  const id = ctx.newId()
  const { handle, session } = await connect(ctx, network, { ...channel, id, secret })
  const sealed = (what: Record<string, string> | undefined) =>
    what && Object.keys(what).length > 0 ? ctx.vault.seal(JSON.stringify(what)) : null

  return inTransaction(ctx, async (ctx) => {
    const { numInsertedOrUpdatedRows } = await ctx.db
      .insertInto('channel')
      .values({
        ...channel,
        organisation_id: organisationId,
        id,
        handle,
        unit_id: unitId,
        secret: sealed(secret),
        session: sealed(session),
        authorised_by: authorisedBy,
        authorised_on: authorisedOn,
        opened_at: ctx.now(),
      })
      .onConflict((conflict) => conflict.columns(['organisation_id', 'slug']).doNothing())
      .executeTakeFirst()
    if (!numInsertedOrUpdatedRows) throw new Refusal('slug-taken', { slug: channel.slug })

    const { slug, name, connector, surface, audience, official } = channel
    await append(ctx, 'channel.opened', id, {
      slug,
      name,
      network: channel.network,
      connector,
      surface,
      audience,
      official,
      handle,
      authorisedBy,
      authorisedOn,
    })
    return id
  })
}

async function checkUnit(ctx: Needs<'db' | 'actor'>, unitId: string | null) {
  if (unitId === null) return
  const units = await listUnits(ctx)
  if (!units.some((unit) => unit.id === unitId)) throw new Refusal('not-found', { what: 'unit', id: unitId })
}
