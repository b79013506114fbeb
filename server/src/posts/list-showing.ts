import { sql } from 'kysely'
import type { Database } from '../db/client.ts'
import type { DeliveryState } from './types.ts'

/** One sending of a post that shows someone. `mediaIds`: the pictures that show them. */
export type Showing = {
  deliveryId: string
  postId: string
  channelId: string
  state: DeliveryState
  /** When its sender took it. */
  claimedAt: Date | null
  sentAt: Date | null
  url: string | null
  authorId: string
  text: string
  mediaIds: string[]
}

const OUT = ['sending', 'by-hand', 'sent', 'unknown']

/**
 * Everything that may be seen and shows someone, the last first; with `removed` what was taken down too.
 *
 * @param channelId one channel; all of them when left out
 */
export async function listShowing(
  db: Database,
  personId: string,
  { channelId, removed = false }: { channelId?: string; removed?: boolean } = {},
): Promise<Showing[]> {
  const rows = await db
    .selectFrom('media_person')
    .innerJoin('post_media', (join) =>
      join
        .onRef('post_media.organisation_id', '=', 'media_person.organisation_id')
        .onRef('post_media.media_id', '=', 'media_person.media_id'),
    )
    .innerJoin('delivery', (join) =>
      join
        .onRef('delivery.organisation_id', '=', 'post_media.organisation_id')
        .onRef('delivery.post_id', '=', 'post_media.post_id'),
    )
    .innerJoin('post', (join) =>
      join
        .onRef('post.organisation_id', '=', 'delivery.organisation_id')
        .onRef('post.id', '=', 'delivery.post_id'),
    )
    .select(['delivery.id', 'delivery.post_id', 'delivery.channel_id', 'delivery.state'])
    .select(['delivery.claimed_at', 'delivery.sent_at', 'delivery.url', 'post.author_id', 'post.text'])
    .select(sql<string[]>`array_agg(distinct media_person.media_id)::text[]`.as('media_ids'))
    .where('media_person.person_id', '=', personId)
    .where('delivery.state', 'in', [...OUT, ...(removed ? ['removed'] : [])])
    .$if(channelId !== undefined, (query) => query.where('delivery.channel_id', '=', channelId!))
    .groupBy(['delivery.organisation_id', 'delivery.id', 'post.organisation_id', 'post.id'])
    .orderBy(sql`coalesce(delivery.sent_at, delivery.publish_at)`, 'desc')
    .orderBy('delivery.id')
    .execute()
  return rows.map((row) => ({
    deliveryId: row.id,
    postId: row.post_id,
    channelId: row.channel_id,
    state: row.state as DeliveryState,
    claimedAt: row.claimed_at,
    sentAt: row.sent_at,
    url: row.url,
    authorId: row.author_id,
    text: row.text,
    mediaIds: row.media_ids.toSorted(),
  }))
}
