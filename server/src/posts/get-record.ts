import type { Case, Verdict } from '@balise/rules'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import type { Content } from './content.ts'
import { canRead } from './policy.ts'
import { getPostRow } from './queries.ts'
import type { Delivery, Post } from './queries.ts'
import type { Moment } from './types.ts'

/** One answer of the charter as it was kept, with the facts it was given from. */
export type KeptVerdict = {
  channelId: string
  moment: Moment
  at: Date
  facts: Case
  verdict: Verdict
  contentHash: string
}

/** Everything that is kept of a post, and not what a page would show of it today. */
export type PostRecord = {
  post: Post
  /** The content as the charter was last asked about it; null when it never was. */
  content: { says: Content; hash: string; at: Date } | null
  /** The oldest first. */
  verdicts: KeptVerdict[]
  deliveries: (Delivery & { receipt: Record<string, unknown> | null })[]
}

/** @throws {Refusal} not-found */
export function getRecord(ctx: Needs<'db' | 'actor'>, postId: string): Promise<PostRecord> {
  return inTransaction(ctx, async ({ db, actor }) => {
    const post = await getPostRow(db, postId)
    if (!canRead(actor, post)) throw new Refusal('not-found', { what: 'post', id: postId })
    const rows = await db
      .selectFrom('verdict')
      .selectAll()
      .where('post_id', '=', postId)
      .where('moment', '!=', 'save')
      .execute()
    const verdicts = rows.toSorted(inOrder).map((row) => ({
      channelId: row.channel_id,
      moment: row.moment as Moment,
      at: row.at,
      facts: row.facts as Case,
      verdict: row.answer as Verdict,
      contentHash: row.content_hash,
    }))
    const receipts = await db
      .selectFrom('delivery')
      .select(['id', 'receipt'])
      .where('post_id', '=', postId)
      .execute()
    const receiptOf = new Map(
      receipts.map(({ id, receipt }) => [id, receipt as Record<string, unknown> | null]),
    )
    return {
      post,
      content: contentOf(post, verdicts.at(-1)),
      verdicts,
      deliveries: post.deliveries.map((delivery) => ({
        ...delivery,
        receipt: receiptOf.get(delivery.id) ?? null,
      })),
    }
  })
}

const MOMENTS = ['submit', 'approve', 'schedule', 'send']

/** By instant; within one instant, in the order of a post's life. */
const inOrder = (a: { at: Date; moment: string }, b: { at: Date; moment: string }) =>
  a.at.getTime() - b.at.getTime() || MOMENTS.indexOf(a.moment) - MOMENTS.indexOf(b.moment)

/** Read from the case, not from the picture's row: its words may have been changed since. */
function contentOf({ channelIds }: Post, last: KeptVerdict | undefined): PostRecord['content'] {
  if (!last) return null
  const { author, capacity, purpose, language, text, answers, media } = last.facts.post
  const says: Content = {
    author,
    capacity,
    purpose: purpose ?? null,
    language: language ?? '',
    text,
    answers: answers ?? {},
    channels: channelIds.toSorted(),
    media: (media ?? []).map(({ id, alt, faces, persons, source, licence, credit, takenAt }) => ({
      id,
      alt: alt ?? '',
      faces: faces ?? null,
      persons: persons ?? [],
      source: source ?? null,
      licence: licence ?? null,
      credit: credit ?? null,
      ...(takenAt && { takenPlace: takenAt }),
    })),
  }
  return { says, hash: last.contentHash, at: last.at }
}
