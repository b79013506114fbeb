import { inTransaction } from '../ctx.ts'
import { append } from '../log/index.ts'
import { getDeliveryRow } from '../posts/index.ts'
import { closeTakedown } from './close.ts'
import { removeNow } from './remove-now.ts'
import type { RemoveCtx } from './remove-now.ts'

/**
 * Looks again at what waits on a sending that moved: gone, it is closed; refused by the network, a person has to act;
 * sent although the answer had changed meanwhile, it is deleted at once.
 */
export async function followDelivery(ctx: RemoveCtx, { deliveryId }: { deliveryId: string }): Promise<void> {
  const { delivery, waiting } = await inTransaction(ctx, async ({ db }) => ({
    delivery: await getDeliveryRow(db, deliveryId),
    waiting: await db
      .selectFrom('takedown')
      .select(['id', 'at_once', 'state'])
      .where('delivery_id', '=', deliveryId)
      .where('closed_at', 'is', null)
      .orderBy('id')
      .execute(),
  }))
  const isGone = ['removed', 'withdrawn', 'stopped', 'failed'].includes(delivery.state)
  const hasFailed = delivery.reason?.code === 'removal-failed'
  for (const { id, at_once: atOnce, state } of waiting) {
    if (isGone) await closeTakedown(ctx, id, { state: 'gone', byProgram: state === 'removing' })
    else if (hasFailed && state === 'removing') await reopen(ctx, id)
    else if (atOnce && state === 'open' && delivery.state === 'sent' && !hasFailed)
      await removeNow(ctx, { takedownId: id })
  }
}

function reopen(ctx: RemoveCtx, id: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.updateTable('takedown').set({ state: 'open' }).where('id', '=', id).execute()
    await append(ctx, 'takedown.refused', id, {})
  })
}
