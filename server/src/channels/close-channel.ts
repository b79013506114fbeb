import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { channelIdInput } from './inputs.ts'
import type { ChannelIdInput } from './inputs.ts'
import { canManageChannels } from './policy.ts'
import { getChannelRow } from './queries.ts'

/**
 * Closes a channel: nothing goes out through it any more, and what Balise held of its keys is forgotten. Its line
 * stays, because what went out must stay explainable. Closing twice is closing once.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function closeChannel(ctx: Needs<'db' | 'now' | 'actor'>, input: ChannelIdInput): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  if (!canManageChannels(ctx.actor)) throw new Refusal('not-allowed', { action: 'close-channel' })
  const { channelId } = channelIdInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const { slug } = await getChannelRow(ctx.db, organisationId, channelId)
    const { numUpdatedRows } = await ctx.db
      .updateTable('channel')
      .set({ closed_at: ctx.now(), secret: null, session: null })
      .where('organisation_id', '=', organisationId)
      .where('id', '=', channelId)
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await append(ctx, 'channel.closed', channelId, { slug })
  })
}
