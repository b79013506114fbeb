import { sql } from 'kysely'
import type { Database } from '../db/client.ts'

/** What a list of sendings says of each: where it is, and the words and pictures of its post. */
export type Sending = {
  text: string
  mediaIds: string[]
  url: string | null
  sentAt: Date | null
  remoteId: string | null
}

/** Those of `deliveryIds` that are here, by id: one question for a whole list. */
export async function listSendings(db: Database, deliveryIds: string[]): Promise<Map<string, Sending>> {
  const deliveries = await db
    .selectFrom('delivery')
    .select(['id', 'post_id', 'url', 'sent_at', 'remote_id'])
    .where('id', '=', sql<string>`any(${deliveryIds}::uuid[])`)
    .execute()
  const postIds = [...new Set(deliveries.map(({ post_id }) => post_id))]
  const these = sql<string>`any(${postIds}::uuid[])`
  const posts = await db.selectFrom('post').select(['id', 'text']).where('id', '=', these).execute()
  const pictures = await db
    .selectFrom('post_media')
    .select(['post_id', 'media_id'])
    .where('post_id', '=', these)
    .orderBy('position')
    .execute()
  const texts = new Map(posts.map(({ id, text }) => [id, text]))
  const media = Map.groupBy(pictures, ({ post_id }) => post_id)
  return new Map(
    deliveries.map(({ id, post_id, url, sent_at, remote_id }) => [
      id,
      {
        text: texts.get(post_id) ?? '',
        mediaIds: (media.get(post_id) ?? []).map(({ media_id }) => media_id),
        url,
        sentAt: sent_at,
        remoteId: remote_id,
      },
    ]),
  )
}
