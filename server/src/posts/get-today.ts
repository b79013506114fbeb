import type { Verdict } from '@balise/rules'
import { listChannels } from '../channels/index.ts'
import { inTransaction, memberOf } from '../ctx.ts'
import type { Member } from '../ctx.ts'
import { lastBeat } from '../jobs/queue.ts'
import { listPeopleById } from '../people/index.ts'
import { rolesOf } from './approvers.ts'
import { mayAnswer, openOf } from './asked.ts'
import { channelTag, listLines } from './list-posts.ts'
import type { ListCtx } from './list-posts.ts'
import { canSettle } from './policy.ts'
import { listApprovalsOf, listLastVerdicts } from './queries.ts'
import type { ByHandLine, PostLine, TodayView } from './types.ts'

const SHOWN = 20
const WAITING = 100 // posts looked through for those that this reader can answer

/** What needs the reader, then what is going on. */
export async function getToday(ctx: ListCtx): Promise<TodayView> {
  const member = memberOf(ctx.actor)
  return inTransaction(ctx, async (ctx) => ({
    toApprove: await linesToApprove(ctx, member),
    mine: await listLines(ctx, await mine(ctx, member)),
    byHand: await byHand(ctx),
    upcoming: await listLines(ctx, await upcoming(ctx)),
    published: await listLines(ctx, await published(ctx)),
    senderLastBeatAt: (await lastBeat(ctx.db))?.toISOString() ?? null,
  }))
}

/** Posts that wait for the reader's agreement, the oldest first. */
export async function listToApprove(ctx: ListCtx): Promise<PostLine[]> {
  const member = memberOf(ctx.actor)
  return inTransaction(ctx, (ctx) => linesToApprove(ctx, member))
}

/** Read from what the charter answered when the post was handed in, so that a long list costs one query. */
async function linesToApprove(ctx: ListCtx, member: Member): Promise<PostLine[]> {
  const waiting = await ctx.db
    .selectFrom('post')
    .select('id')
    .where('state', '=', 'to-approve')
    .where('author_id', '!=', member.personId)
    .orderBy('updated_at')
    .limit(WAITING)
    .execute()
  const ids = waiting.map(({ id }) => id)
  const [person] = await listPeopleById(ctx, [member.personId])
  if (!person || ids.length === 0) return []
  const reader = { id: person.id, roles: rolesOf(person) }
  const verdicts = Map.groupBy(await listLastVerdicts(ctx.db, ids), ({ post_id }) => post_id)
  const approvals = Map.groupBy(await listApprovalsOf(ctx.db, ids), ({ post_id }) => post_id)

  const theirs = ids.filter((id) => {
    const rows = verdicts.get(id) ?? []
    const answers = rows.map((row) => ({ channel: { slug: row.channel_id }, verdict: row.answer as Verdict }))
    const current = (approvals.get(id) ?? []).filter(
      ({ content_hash }) => content_hash === rows[0]?.content_hash,
    )
    if (current.some(({ person_id }) => person_id === person.id)) return false
    return openOf(answers, current).some((finding) => mayAnswer(finding, reader))
  })
  return listLines(ctx, theirs.slice(0, SHOWN))
}

async function mine({ db }: ListCtx, { personId }: Member): Promise<string[]> {
  const rows = await db
    .selectFrom('post')
    .select('id')
    .where('author_id', '=', personId)
    .where('state', 'in', ['draft', 'refused', 'failed'])
    .orderBy('updated_at', 'desc')
    .limit(SHOWN)
    .execute()
  return rows.map(({ id }) => id)
}

async function byHand(ctx: ListCtx): Promise<ByHandLine[]> {
  const rows = await ctx.db
    .selectFrom('delivery')
    .innerJoin('post', 'post.id', 'delivery.post_id')
    .select([
      'delivery.id',
      'delivery.post_id',
      'delivery.channel_id',
      'delivery.claimed_at',
      'post.author_id',
    ])
    .where('delivery.state', '=', 'by-hand')
    .orderBy('delivery.claimed_at')
    .execute()
  const theirs = rows.filter((row) => canSettle(ctx.actor, { authorId: row.author_id })).slice(0, SHOWN)
  const lines = new Map(
    (await listLines(ctx, [...new Set(theirs.map((row) => row.post_id))])).map((line) => [line.id, line]),
  )
  const channels = new Map((await listChannels(ctx)).map((channel) => [channel.id, channel]))
  return theirs.flatMap((row) => {
    const post = lines.get(row.post_id)
    const channel = channels.get(row.channel_id)
    if (!post || !channel || !row.claimed_at) return []
    return [{ deliveryId: row.id, post, channel: channelTag(channel), since: row.claimed_at.toISOString() }]
  })
}

async function upcoming({ db }: ListCtx): Promise<string[]> {
  const rows = await db
    .selectFrom('delivery')
    .select(({ fn }) => ['post_id', fn.min('publish_at').as('next_at')])
    .where('state', '=', 'scheduled')
    .groupBy('post_id')
    .orderBy('next_at')
    .limit(SHOWN)
    .execute()
  return rows.map(({ post_id }) => post_id)
}

async function published({ db }: ListCtx): Promise<string[]> {
  const rows = await db
    .selectFrom('delivery')
    .select(({ fn }) => ['post_id', fn.max('sent_at').as('last_at')])
    .where('state', '=', 'sent')
    .groupBy('post_id')
    .orderBy('last_at', 'desc')
    .limit(SHOWN)
    .execute()
  return rows.map(({ post_id }) => post_id)
}
