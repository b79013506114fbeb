import type { Selectable } from 'kysely'
import type { Database } from '../db/client.ts'
import type { Tables } from '../db/tables.ts'
import { Refusal } from '../errors.ts'
import type { Capacity, DeliveryState, PostState, Reason } from './types.ts'

export type Delivery = {
  id: string
  postId: string
  channelId: string
  state: DeliveryState
  publishAt: Date
  claimedAt: Date | null
  lookedUpAt: Date | null
  sentAt: Date | null
  remoteId: string | null
  url: string | null
  captureId: string | null
  reason: Reason | null
}

export type Approval = {
  personId: string
  contentHash: string
  covers: string[]
  note: string
  approvedAt: Date
}

/** A post with everything that hangs on it: what a command reads before it decides. */
export type Post = {
  id: string
  authorId: string
  capacity: Capacity
  purpose: string | null
  language: string
  text: string
  answers: Record<string, string>
  wantedAt: Date | null
  state: PostState
  reason: Reason | null
  revision: number
  createdAt: Date
  updatedAt: Date
  channelIds: string[]
  mediaIds: string[]
  approvals: Approval[]
  deliveries: Delivery[]
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * @param lock holds the row until the transaction ends: whoever moves a post takes it first, before its deliveries
 * @throws {Refusal} not-found, also for an id of another organisation or one that is not an id
 */
export async function getPostRow(db: Database, postId: string, lock?: 'lock'): Promise<Post> {
  const row = UUID.test(postId)
    ? await db
        .selectFrom('post')
        .selectAll()
        .where('id', '=', postId)
        .$if(lock !== undefined, (query) => query.forUpdate())
        .executeTakeFirst()
    : undefined
  if (!row) throw new Refusal('not-found', { what: 'post', id: postId })

  const channels = await db
    .selectFrom('post_channel')
    .select('channel_id')
    .where('post_id', '=', postId)
    .orderBy('channel_id')
    .execute()
  const media = await db
    .selectFrom('post_media')
    .select('media_id')
    .where('post_id', '=', postId)
    .orderBy('position')
    .execute()
  const approvals = await db
    .selectFrom('approval')
    .selectAll()
    .where('post_id', '=', postId)
    .orderBy('approved_at')
    .orderBy('id')
    .execute()
  const deliveries = await db
    .selectFrom('delivery')
    .selectAll()
    .where('post_id', '=', postId)
    .orderBy('id')
    .execute()

  return {
    id: row.id,
    authorId: row.author_id,
    capacity: row.capacity as Capacity,
    purpose: row.purpose,
    language: row.language,
    text: row.text,
    answers: row.answers as Record<string, string>,
    wantedAt: row.wanted_at,
    state: row.state as PostState,
    reason: row.reason as Reason | null,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    channelIds: channels.map(({ channel_id }) => channel_id),
    mediaIds: media.map(({ media_id }) => media_id),
    approvals: approvals.map((approval) => ({
      personId: approval.person_id,
      contentHash: approval.content_hash,
      covers: approval.covers,
      note: approval.note,
      approvedAt: approval.approved_at,
    })),
    deliveries: deliveries.map(deliveryOf),
  }
}

/** The hour it goes out: the one it was given, else the one its author asks for; null for as soon as may be. */
export function publishHourOf(
  { deliveries, wantedAt }: Pick<Post, 'deliveries' | 'wantedAt'>,
  now: Date,
): Date | null {
  const [first] = deliveries.filter(({ state }) => state === 'scheduled')
  const hour = first?.publishAt ?? wantedAt
  return hour && hour > now ? hour : null
}

/** @throws {Refusal} not-found */
export async function getDeliveryRow(db: Database, deliveryId: string): Promise<Delivery> {
  const row = UUID.test(deliveryId)
    ? await db.selectFrom('delivery').selectAll().where('id', '=', deliveryId).executeTakeFirst()
    : undefined
  if (!row) throw new Refusal('not-found', { what: 'delivery', id: deliveryId })
  return deliveryOf(row)
}

export const deliveryOf = (row: Selectable<Tables['delivery']>): Delivery => ({
  id: row.id,
  postId: row.post_id,
  channelId: row.channel_id,
  state: row.state as DeliveryState,
  publishAt: row.publish_at,
  claimedAt: row.claimed_at,
  lookedUpAt: row.looked_up_at,
  sentAt: row.sent_at,
  remoteId: row.remote_id,
  url: row.url,
  captureId: row.capture_id,
  reason: row.reason as Reason | null,
})

/**
 * What the charter answered last about each post, for each of its channels, on the content it then had: a channel
 * that the post has left since has no answer.
 */
export async function listLastVerdicts(db: Database, postIds: string[]) {
  if (postIds.length === 0) return []
  const rows = await db
    .selectFrom('verdict')
    .distinctOn(['post_id', 'channel_id'])
    .select(['post_id', 'channel_id', 'moment', 'answer', 'content_hash', 'at'])
    .where('post_id', 'in', postIds)
    .orderBy('post_id')
    .orderBy('channel_id')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const last = new Map<string, (typeof rows)[number]>()
  for (const row of rows) if (row.at > (last.get(row.post_id)?.at ?? 0)) last.set(row.post_id, row)
  return rows.filter((row) => row.content_hash === last.get(row.post_id)?.content_hash)
}

export async function listApprovalsOf(db: Database, postIds: string[]) {
  if (postIds.length === 0) return []
  return db
    .selectFrom('approval')
    .select(['post_id', 'person_id', 'content_hash', 'covers'])
    .where('post_id', 'in', postIds)
    .execute()
}
