import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { outcomeOf } from './outcome.ts'
import { getPostRow } from './queries.ts'
import type { Post } from './queries.ts'
import type { PostState, Reason } from './types.ts'

type Writer = Needs<'db' | 'now' | 'actor'>

/** Moves a post. The revision grows with it: a page that was opened before is told so when it saves. */
export async function setState(
  { db, now }: Writer,
  postId: string,
  state: PostState,
  reason: Reason | null = null,
): Promise<void> {
  await db
    .updateTable('post')
    .set((row) => ({
      state,
      reason: reason && JSON.stringify(reason),
      revision: row('revision', '+', 1),
      updated_at: now(),
    }))
    .where('id', '=', postId)
    .execute()
}

/** Gives a post the state that its deliveries make; returns it. */
export async function followDeliveries(ctx: Writer, postId: string): Promise<PostState> {
  const post = await getPostRow(ctx.db, postId)
  const { state, reason } = outcomeOf(post.deliveries)
  if (state !== post.state || JSON.stringify(reason) !== JSON.stringify(post.reason))
    await setState(ctx, postId, state, reason)
  return state
}

/** Removals are decided above, by those who know why: they look again whenever a sending has moved. */
export const followTakedowns = (ctx: Needs<'db' | 'actor' | 'enqueue'>, deliveryId: string): Promise<void> =>
  ctx.enqueue(ctx, 'takedowns.follow', { organisationId: organisationOf(ctx.actor), deliveryId })

/** Takes back what waits for its hour or for a person's hands. */
export async function withdrawWaiting(
  ctx: Writer & Needs<'enqueue'>,
  post: Post,
  reason: Reason,
): Promise<void> {
  const rows = await ctx.db
    .updateTable('delivery')
    .set({ state: 'withdrawn', reason: JSON.stringify(reason) })
    .where('post_id', '=', post.id)
    .where('state', 'in', ['scheduled', 'by-hand'])
    .returning('id')
    .execute()
  for (const { id } of rows) await followTakedowns(ctx, id)
}

/** Says again where a post is to go and what it shows; the order of the pictures is theirs on the network. */
export async function setChannelsAndMedia(
  { db, actor }: Writer,
  postId: string,
  { channelIds, mediaIds }: { channelIds: string[]; mediaIds: string[] },
): Promise<void> {
  const organisation_id = organisationOf(actor)
  await db.deleteFrom('post_channel').where('post_id', '=', postId).execute()
  await db.deleteFrom('post_media').where('post_id', '=', postId).execute()
  if (channelIds.length > 0)
    await db
      .insertInto('post_channel')
      .values(channelIds.map((channel_id) => ({ organisation_id, post_id: postId, channel_id })))
      .execute()
  if (mediaIds.length > 0)
    await db
      .insertInto('post_media')
      .values(
        mediaIds.map((media_id, position) => ({ organisation_id, post_id: postId, position, media_id })),
      )
      .execute()
}
