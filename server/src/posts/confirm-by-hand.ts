import { listChannels } from '../channels/index.ts'
import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { getMedia } from '../media/index.ts'
import { networkOf } from '../networks/all.ts'
import { getOrganisation } from '../organisation/index.ts'
import { confirmByHandInput } from './inputs.ts'
import type { ConfirmByHandInput } from './inputs.ts'
import { canRead, canSettle } from './policy.ts'
import { getDeliveryRow, getPostRow } from './queries.ts'
import { followDeliveries } from './write-post.ts'

type ConfirmCtx = Needs<'db' | 'now' | 'actor' | 'networks'>

/**
 * The person who sent a post by hand brings back its address, or a capture where there is none. Without either it
 * is not sent: nobody could check it later.
 *
 * @throws {Refusal} not-found · not-allowed · wrong-state · evidence-missing · address-refused
 */
export async function confirmByHand(ctx: ConfirmCtx, input: ConfirmByHandInput): Promise<void> {
  memberOf(ctx.actor)
  const { deliveryId, url, captureId } = confirmByHandInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const { postId, channelId } = await getDeliveryRow(ctx.db, deliveryId)
    const post = await getPostRow(ctx.db, postId, 'lock')
    if (!canRead(ctx.actor, post)) throw new Refusal('not-found', { what: 'delivery', id: deliveryId })
    if (!canSettle(ctx.actor, post)) throw new Refusal('not-allowed', { action: 'confirm-by-hand' })
    const { state } = await getDeliveryRow(ctx.db, deliveryId)
    if (state !== 'by-hand') throw new Refusal('wrong-state', { state })
    if (!url && !captureId) throw new Refusal('evidence-missing', {})
    const address = url ? await checkedAddress(ctx, channelId, url) : null
    const capture = captureId ? await getMedia(ctx, { mediaId: captureId }) : null

    await ctx.db
      .updateTable('delivery')
      .set({ state: 'sent', sent_at: ctx.now(), url: address, capture_id: capture?.id ?? null, reason: null })
      .where('id', '=', deliveryId)
      .execute()
    await followDeliveries(ctx, postId)
    await append(ctx, 'delivery.sent', postId, {
      delivery: deliveryId,
      channel: channelId,
      byHand: true,
      url: address,
      capture: capture && { id: capture.id, digest: capture.digest },
    })
  })
}

/** @throws {Refusal} address-refused, with what the connector says of it */
async function checkedAddress(ctx: ConfirmCtx, channelId: string, url: string): Promise<string> {
  const channel = (await listChannels(ctx)).find(({ id }) => id === channelId)
  if (!channel) throw new Refusal('not-found', { what: 'channel', id: channelId })
  const { checkAddress } = networkOf(ctx.networks, channel.connector)
  const { domains } = await getOrganisation(ctx)
  const checked = checkAddress?.(channel, url, domains) ?? { url }
  if ('problem' in checked) throw new Refusal('address-refused', { says: checked.says })
  return checked.url
}
