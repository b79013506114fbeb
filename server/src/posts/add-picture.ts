import { z } from 'zod'
import { inTransaction } from '../ctx.ts'
import { id } from '../organisation/index.ts'
import { getPost } from './get-post.ts'
import { savePost } from './save-post.ts'

export const addPictureInput = z.object({ postId: id, mediaId: id })
export type AddPictureInput = z.infer<typeof addPictureInput>

/**
 * Adds a picture that the organisation already has to a post, after the others; one that it shows stays where it is.
 *
 * @throws {Refusal} not-found · not-allowed · wrong-state · media-locked · media-destroyed
 */
export function addPicture(
  ctx: Parameters<typeof savePost>[0] & Parameters<typeof getPost>[0],
  input: AddPictureInput,
): Promise<void> {
  const { postId, mediaId } = addPictureInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const { revision, text, capacity, purpose, language, channels, media, answers, wantedAt } = await getPost(
      ctx,
      { postId },
    )
    const mediaIds = [...new Set([...media.map(({ id }) => id), mediaId])]
    const channelIds = channels.map(({ id }) => id)
    await savePost(ctx, {
      ...{ postId, revision, text, capacity, purpose, language, answers, wantedAt, channelIds, mediaIds },
    })
  })
}
