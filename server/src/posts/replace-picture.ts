import { z } from 'zod'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { id } from '../organisation/index.ts'
import { getMedia, lockOriginal } from '../media/index.ts'
import { getPost } from './get-post.ts'
import { savePost } from './save-post.ts'

export const replacePictureInput = z.object({ postId: id, from: id, to: id })
export type ReplacePictureInput = z.infer<typeof replacePictureInput>

type ReplaceCtx = Parameters<typeof savePost>[0] & Parameters<typeof getPost>[0] & Needs<'actor'>

/**
 * Shows one picture of a post in place of another; everything else stays as it was saved. An original that a copy with
 * hidden faces replaces, and that no other post shows, goes under lock.
 *
 * @throws {Refusal} not-found · not-allowed · wrong-state
 */
export function replacePicture(ctx: ReplaceCtx, input: ReplacePictureInput): Promise<void> {
  const { postId, from, to } = replacePictureInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const { revision, text, capacity, purpose, language, channels, media, answers, wantedAt } = await getPost(
      ctx,
      { postId },
    )
    await savePost(ctx, {
      ...{ postId, revision, text, capacity, purpose, language, answers, wantedAt },
      channelIds: channels.map(({ id }) => id),
      mediaIds: media.map(({ id }) => (id === from ? to : id)),
    })
    const { madeFrom } = await getMedia(ctx, { mediaId: to })
    const elsewhere = await ctx.db
      .selectFrom('post_media')
      .select('post_id')
      .where('media_id', '=', from)
      .limit(1)
      .execute()
    if (madeFrom === from && elsewhere.length === 0) await lockOriginal(ctx, { mediaId: from })
  })
}
