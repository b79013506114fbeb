import type { Published } from '@balise/rules'
import { sql } from 'kysely'
import type { Database } from '../db/client.ts'

/** Makes whoever counts and sends on this channel wait for each other, until the transaction ends. */
export async function lockChannel(db: Database, channelId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`channel:${channelId}`}, 0))`.execute(db)
}

const COUNTED_DAYS = 62 // a rule counts over a month at most, and a month that is planned may be the next one

/**
 * What went out on these channels, as a rule counts it: also what is on its way, in someone's hands, or perhaps out.
 *
 * @param withText gives their texts, for rules that compare
 * @param planned counts too what is scheduled: before its hour, a post must find a place among those
 */
export async function listPublished(
  db: Database,
  {
    channels,
    except,
    at,
    planned,
    withText = false,
  }: {
    channels: { id: string; slug: string }[]
    except: string
    at: Date
    planned: boolean
    withText?: boolean
  },
): Promise<Published[]> {
  if (channels.length === 0) return []
  const slugs = new Map(channels.map(({ id, slug }) => [id, slug]))
  const margin = COUNTED_DAYS * 86_400_000
  const instant = sql<Date>`coalesce(delivery.sent_at, delivery.claimed_at, delivery.publish_at)`
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('post', 'post.id', 'delivery.post_id')
    .select(['delivery.channel_id', 'delivery.url', 'post.author_id', 'post.text', instant.as('at')])
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
    ...(withText && { text: row.text }),
    ...(row.url !== null && { url: row.url }),
  }))
}

/** Who is shown by what is public, as far as we know: one line for each post and channel. */
export async function listShown(
  db: Database,
): Promise<{ postId: string; channelId: string; at: string; personIds: string[] }[]> {
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('post_media', 'post_media.post_id', 'delivery.post_id')
    .innerJoin('media_person', 'media_person.media_id', 'post_media.media_id')
    .select([
      'delivery.id',
      'delivery.post_id',
      'delivery.channel_id',
      'delivery.sent_at',
      'media_person.person_id',
    ])
    .where('delivery.state', '=', 'sent')
    .where('delivery.sent_at', 'is not', null)
    .orderBy('delivery.sent_at')
    .orderBy('delivery.id')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((of) => ({
    postId: of[0]!.post_id,
    channelId: of[0]!.channel_id,
    at: of[0]!.sent_at!.toISOString(),
    personIds: [...new Set(of.map(({ person_id }) => person_id))].toSorted(),
  }))
}

/** The last time something went out on each channel, by id. */
export async function listLastActivity(db: Database): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('delivery')
    .select(['channel_id', (eb) => eb.fn.max('sent_at').as('at')])
    .where('sent_at', 'is not', null)
    .groupBy('channel_id')
    .execute()
  return new Map(rows.flatMap(({ channel_id, at }) => (at ? [[channel_id, at.toISOString()] as const] : [])))
}
