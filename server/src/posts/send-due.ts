import { inTransaction } from '../ctx.ts'
import { claimDelivery } from './claim-delivery.ts'
import { lookUpDelivery } from './look-up-delivery.ts'
import type { LookUpCtx } from './look-up-delivery.ts'
import { publishDelivery } from './publish-delivery.ts'
import type { PublishCtx } from './publish-delivery.ts'
import { listDueDeliveryIds, listLostDeliveryIds, listUnknownDeliveryIds } from './due.ts'
import { recordOutcome } from './record-outcome.ts'

/**
 * How long a sender may hold a delivery before it counts as dead: longer than the slowest sending, which is four
 * pictures and a post at 20 seconds each (networks/http.ts).
 */
const LEASE_SECONDS = 120

type SendDueCtx = LookUpCtx & PublishCtx

/**
 * Sends what is due, one delivery after the other, then asks the networks about what is unknown: also what a sender
 * that died was holding. May run in several processes at once, and be killed at any line.
 *
 * One delivery that cannot be handled does not keep the others from going; it is thrown at the end, for the queue to
 * report and to try again.
 */
export async function sendDue(
  ctx: SendDueCtx,
  { leaseSeconds = LEASE_SECONDS }: { leaseSeconds?: number } = {},
): Promise<void> {
  const faults: unknown[] = []
  const each = async (ids: string[], work: (id: string) => Promise<unknown>) => {
    for (const id of ids)
      try {
        await work(id)
      } catch (error) {
        faults.push(error)
      }
  }

  const read = <T>(list: (db: SendDueCtx['db']) => Promise<T>) => inTransaction(ctx, ({ db }) => list(db))
  await each(await read((db) => listDueDeliveryIds(db, ctx.now())), (id) => send(ctx, id))

  const lostBefore = new Date(ctx.now().getTime() - leaseSeconds * 1000)
  await each(await read((db) => listLostDeliveryIds(db, lostBefore)), (id) =>
    recordOutcome(ctx, id, { kind: 'unknown', reason: { code: 'sender-lost', data: {} } }),
  )
  await each(await read((db) => listUnknownDeliveryIds(db, ctx.now())), (id) =>
    lookUpDelivery(ctx, { deliveryId: id }),
  )
  if (faults.length > 0)
    throw new AggregateError(faults, `posts: ${faults.length} deliveries could not be handled`)
}

async function send(ctx: SendDueCtx, deliveryId: string): Promise<void> {
  const claimed = await claimDelivery(ctx, deliveryId)
  if (claimed) await recordOutcome(ctx, deliveryId, await publishDelivery(ctx, claimed))
}
