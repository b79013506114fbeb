import { inTransaction, memberOf } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { settleDeliveryInput } from './inputs.ts'
import type { SettleDeliveryInput } from './inputs.ts'
import { askNetwork } from './look-up-delivery.ts'
import type { LookUpCtx } from './look-up-delivery.ts'
import { canRead, canSettle } from './policy.ts'
import { getDeliveryRow, getPostRow } from './queries.ts'
import { recordOutcome } from './record-outcome.ts'
import { followDeliveries, followTakedowns } from './write-post.ts'

/**
 * A person, who looked, says what became of a delivery of which nobody knew. Before "not sent" is believed, the
 * network is asked one last time: what it then shows was sent.
 *
 * @throws {Refusal} not-found · not-allowed · wrong-state · address-refused
 */
export async function settleDelivery(ctx: LookUpCtx, input: SettleDeliveryInput): Promise<void> {
  memberOf(ctx.actor)
  const { deliveryId, outcome, url } = settleDeliveryInput.parse(input)
  if (url && URL.parse(url)?.protocol !== 'https:') throw new Refusal('address-refused', { says: NOT_HTTPS })

  const delivery = await inTransaction(ctx, async (ctx) => {
    const delivery = await getDeliveryRow(ctx.db, deliveryId)
    const post = await getPostRow(ctx.db, delivery.postId)
    if (!canRead(ctx.actor, post)) throw new Refusal('not-found', { what: 'delivery', id: deliveryId })
    if (!canSettle(ctx.actor, post)) throw new Refusal('not-allowed', { action: 'settle-delivery' })
    if (delivery.state !== 'unknown') throw new Refusal('wrong-state', { state: delivery.state })
    return delivery
  })
  if (outcome === 'not-sent') {
    const published = await askNetwork(ctx, delivery)
    if (published) {
      await recordOutcome(ctx, deliveryId, { kind: 'sent', published })
      return
    }
  }

  await inTransaction(ctx, async (ctx) => {
    await getPostRow(ctx.db, delivery.postId, 'lock')
    const { state, claimedAt } = await getDeliveryRow(ctx.db, deliveryId)
    if (state !== 'unknown') throw new Refusal('wrong-state', { state })

    await ctx.db
      .updateTable('delivery')
      .set(
        outcome === 'sent'
          ? { state: 'sent', sent_at: claimedAt ?? ctx.now(), url: url || null, reason: null }
          : { state: 'failed', reason: JSON.stringify({ code: 'settled-not-sent', data: {} }) },
      )
      .where('id', '=', deliveryId)
      .execute()
    await followDeliveries(ctx, delivery.postId)
    await followTakedowns(ctx, deliveryId)
    await append(ctx, 'delivery.settled', delivery.postId, {
      delivery: deliveryId,
      channel: delivery.channelId,
      outcome,
      url: url || null,
    })
  })
}

const NOT_HTTPS = {
  fr: 'L’adresse doit commencer par https://. Copiez-la depuis la publication.',
  en: 'The address must start with https://. Copy it from the post.',
}
