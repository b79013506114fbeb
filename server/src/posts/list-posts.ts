import { listChannels } from '../channels/index.ts'
import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Database } from '../db/client.ts'
import { namesOf } from './get-post.ts'
import { listPostsInput } from './inputs.ts'
import type { ListPostsInput } from './inputs.ts'
import type { PostLine, PostState, Reason } from './types.ts'
import { excerptOf } from './views.ts'

export type ListCtx = Needs<'db' | 'now' | 'actor' | 'networks'>

/** The newest change first. A colleague's draft is not in it. */
export async function listPosts(ctx: ListCtx, input: ListPostsInput = {}): Promise<PostLine[]> {
  const { personId } = memberOf(ctx.actor)
  const { states, limit, before } = listPostsInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const rows = await ctx.db
      .selectFrom('post')
      .select('id')
      .where(({ or, eb }) => or([eb('state', '!=', 'draft'), eb('author_id', '=', personId)]))
      .$if(states !== undefined && states.length > 0, (query) => query.where('state', 'in', states!))
      .$if(before != null, (query) => query.where('updated_at', '<', new Date(before!)))
      .orderBy('updated_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute()
    return listLines(
      ctx,
      rows.map(({ id }) => id),
    )
  })
}

/** The lines of these posts, in this order. */
export async function listLines(ctx: ListCtx, postIds: string[]): Promise<PostLine[]> {
  if (postIds.length === 0) return []
  const posts = new Map((await selectPosts(ctx.db, postIds)).map((row) => [row.id, row]))
  const channels = new Map((await listChannels(ctx)).map((channel) => [channel.id, channel]))
  const goesTo = Map.groupBy(await selectChannels(ctx.db, postIds), ({ post_id }) => post_id)
  const shows = Map.groupBy(await selectMedia(ctx.db, postIds), ({ post_id }) => post_id)
  const hours = new Map((await selectHours(ctx.db, postIds)).map((row) => [row.post_id, row]))
  const names = await namesOf(
    ctx,
    [...posts.values()].map(({ author_id }) => author_id),
  )

  return postIds.flatMap((id): PostLine[] => {
    const post = posts.get(id)
    if (!post) return []
    const media = shows.get(id) ?? []
    return [
      {
        id,
        state: post.state as PostState,
        reason: post.reason as Reason | null,
        author: names(post.author_id),
        excerpt: excerptOf(post.text),
        language: post.language,
        pictures: media.length,
        firstMediaId: media[0]?.media_id ?? null,
        channels: (goesTo.get(id) ?? []).flatMap(({ channel_id }) => {
          const channel = channels.get(channel_id)
          return channel ? [channelTag(channel)] : []
        }),
        wantedAt: post.wanted_at?.toISOString() ?? null,
        publishAt: hours.get(id)?.next_at?.toISOString() ?? null,
        sentAt: hours.get(id)?.sent_at?.toISOString() ?? null,
        updatedAt: post.updated_at.toISOString(),
      },
    ]
  })
}

export const channelTag = ({ id, slug, name, network }: PostLine['channels'][number]) => ({
  id,
  slug,
  name,
  network,
})

const selectPosts = (db: Database, ids: string[]) =>
  db
    .selectFrom('post')
    .select(['id', 'author_id', 'state', 'reason', 'text', 'language', 'wanted_at', 'updated_at'])
    .where('id', 'in', ids)
    .execute()

const selectChannels = (db: Database, ids: string[]) =>
  db.selectFrom('post_channel').select(['post_id', 'channel_id']).where('post_id', 'in', ids).execute()

const selectMedia = (db: Database, ids: string[]) =>
  db
    .selectFrom('post_media')
    .select(['post_id', 'media_id'])
    .where('post_id', 'in', ids)
    .orderBy('position')
    .execute()

/** The next hour at which one goes out, and the last at which one did. */
const selectHours = (db: Database, ids: string[]) =>
  db
    .selectFrom('delivery')
    .select(({ fn }) => [
      'post_id',
      fn.min('publish_at').filterWhere('state', '=', 'scheduled').as('next_at'),
      fn.max('sent_at').as('sent_at'),
    ])
    .where('post_id', 'in', ids)
    .groupBy('post_id')
    .execute()
