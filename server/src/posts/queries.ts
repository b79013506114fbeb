import type { Published } from '@balise/rules'
import { sql } from 'kysely'
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

/** Makes whoever counts and sends on this channel wait for each other, until the transaction ends. */
export async function lockChannel(db: Database, channelId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`channel:${channelId}`}, 0))`.execute(db)
}

const COUNTED_DAYS = 62 // a rule counts over a month at most, and a month that is planned may be the next one

/**
 * What went out on these channels, as a rule counts it: also what is on its way, in someone's hands, or perhaps out.
 *
 * @param planned counts too what is scheduled: before its hour, a post must find a place among those
 */
export async function listPublished(
  db: Database,
  {
    channels,
    except,
    at,
    planned,
  }: { channels: { id: string; slug: string }[]; except: string; at: Date; planned: boolean },
): Promise<Published[]> {
  if (channels.length === 0) return []
  const slugs = new Map(channels.map(({ id, slug }) => [id, slug]))
  const margin = COUNTED_DAYS * 86_400_000
  const instant = sql<Date>`coalesce(delivery.sent_at, delivery.claimed_at, delivery.publish_at)`
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('post', 'post.id', 'delivery.post_id')
    .select(['delivery.channel_id', 'delivery.url', 'post.author_id', instant.as('at')])
    .where('delivery.channel_id', 'in', [...slugs.keys()])
    .where('delivery.post_id', '!=', except)
    .where('delivery.state', 'in', [
      ...['sending', 'by-hand', 'sent', 'unknown'],
      ...(planned ? ['scheduled'] : []),
    ])
    .where(instant, '>', new Date(at.getTime() - margin))
    .where(instant, '<', new Date(at.getTime() + margin))
    .orderBy('at')
    .orderBy('delivery.id')
    .execute()
  return rows.map((row) => ({
    channel: slugs.get(row.channel_id)!,
    at: row.at.toISOString(),
    author: row.author_id,
    ...(row.url !== null && { url: row.url }),
  }))
}

/** The posts with pictures that can be seen on a channel, as far as we know. */
export async function listSentOn(
  db: Database,
  channelId: string,
): Promise<{ id: string; authorId: string; mediaIds: string[] }[]> {
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('post', 'post.id', 'delivery.post_id')
    .innerJoin('post_media', 'post_media.post_id', 'post.id')
    .select(['post.id', 'post.author_id', 'post_media.media_id'])
    .where('delivery.channel_id', '=', channelId)
    .where('delivery.state', 'in', ['sending', 'sent', 'unknown'])
    .orderBy('post.id')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((of) => ({
    id: of[0]!.id,
    authorId: of[0]!.author_id,
    mediaIds: [...new Set(of.map(({ media_id }) => media_id))],
  }))
}

/** The last verdict of each post for each of its channels. */
export async function listLastVerdicts(db: Database, postIds: string[]) {
  if (postIds.length === 0) return []
  return db
    .selectFrom('verdict')
    .distinctOn(['post_id', 'channel_id'])
    .select(['post_id', 'channel_id', 'moment', 'answer', 'content_hash', 'at'])
    .where('post_id', 'in', postIds)
    .orderBy('post_id')
    .orderBy('channel_id')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export async function listApprovalsOf(db: Database, postIds: string[]) {
  if (postIds.length === 0) return []
  return db
    .selectFrom('approval')
    .select(['post_id', 'person_id', 'content_hash', 'covers'])
    .where('post_id', 'in', postIds)
    .execute()
}
