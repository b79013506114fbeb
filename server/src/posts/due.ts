import type { Database } from '../db/client.ts'
import { deliveryOf } from './queries.ts'
import type { Delivery } from './queries.ts'

/** What is due, the oldest first; at most `limit`, so that a long silence is caught up in small steps. */
export async function listDueDeliveryIds(db: Database, now: Date, limit = 50): Promise<string[]> {
  const rows = await db
    .selectFrom('delivery')
    .select('id')
    .where('state', '=', 'scheduled')
    .where('publish_at', '<=', now)
    .orderBy('publish_at')
    .orderBy('id') // same hour: first asked, first served
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * A due delivery with its post, both held for the caller's transaction. Rows that someone else holds are passed
 * over, never waited for: two senders cannot take the same delivery, nor block each other.
 */
export async function takeDueDelivery(db: Database, deliveryId: string, now: Date): Promise<Delivery | null> {
  const row = await db
    .selectFrom('delivery')
    .innerJoin('post', 'post.id', 'delivery.post_id')
    .selectAll('delivery')
    .where('delivery.id', '=', deliveryId)
    .where('delivery.state', '=', 'scheduled')
    .where('delivery.publish_at', '<=', now)
    .forUpdate(['delivery', 'post'])
    .skipLocked()
    .executeTakeFirst()
  return row ? deliveryOf(row) : null
}

/** What a sender took before this instant and never gave back: it is dead. */
export async function listLostDeliveryIds(db: Database, claimedBefore: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('delivery')
    .select('id')
    .where('state', '=', 'sending')
    .where('claimed_at', '<=', claimedBefore)
    .execute()
  return rows.map(({ id }) => id)
}

const LOOK_AGAIN_MINUTES = 5
const LOOK_FOR_MINUTES = 60 // later than this, only a person looks

/** What nobody knows the outcome of, and the network was not asked about lately. */
export async function listUnknownDeliveryIds(db: Database, now: Date): Promise<string[]> {
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
  const rows = await db
    .selectFrom('delivery')
    .select('id')
    .where('state', '=', 'unknown')
    .where(({ or, and, eb }) =>
      or([
        eb('looked_up_at', 'is', null),
        and([
          eb('looked_up_at', '<=', minutesAgo(LOOK_AGAIN_MINUTES)),
          eb('claimed_at', '>', minutesAgo(LOOK_FOR_MINUTES)),
        ]),
      ]),
    )
    .execute()
  return rows.map(({ id }) => id)
}
