import type { Ctx } from '@balise/server/ctx'
import { getPost, savePost } from '@balise/server/posts'

/** Shows one picture of a post in place of another; everything else stays as it was saved. */
export async function replacePicture(ctx: Ctx, postId: string, from: string, to: string): Promise<void> {
  const { revision, text, capacity, purpose, language, channels, media, answers, wantedAt } = await getPost(
    ctx,
    { postId },
  )
  await savePost(ctx, {
    ...{ postId, revision, text, capacity, purpose, language, answers, wantedAt },
    channelIds: channels.map(({ id }) => id),
    mediaIds: media.map(({ id }) => (id === from ? to : id)),
  })
}
