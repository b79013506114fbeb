import { z } from 'zod'
import { listChannels } from '../channels/index.ts'
import type { ChannelView } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { listMedia } from '../media/index.ts'
import type { MediaView } from '../media/index.ts'
import { id } from '../organisation/index.ts'
import type { CheckCtx } from './check-post.ts'
import { listPictureRights } from './picture-rights.ts'
import type { PictureRights } from './picture-rights.ts'
import type { PostState } from './types.ts'
import { excerptOf } from './views.ts'

const AT_ONCE = 100
const ON_A_PAGE = 24

export const listLibraryInput = z.object({
  search: z.string().trim().max(200).optional(),
  unitId: id.optional(),
  personId: id.optional(),
  /** Only what nobody on it objects to show there today. */
  channelId: id.optional(),
  before: z.iso.datetime().optional(),
})
export type ListLibraryInput = z.infer<typeof listLibraryInput>

export type LibraryPicture = MediaView & {
  /** Null without a charter: nothing says who may be shown. */
  publishable: string[] | null
  uses: { postId: string; excerpt: string; state: PostState; at: string }[]
}

export type LibraryView = {
  pictures: LibraryPicture[]
  channels: Pick<ChannelView, 'id' | 'name'>[]
  /** `before` of the next page; null on the last one. */
  older: string | null
}

/**
 * The pictures of the organisation, with where each may be shown today and where it was. When only those for one channel
 * are asked for, a page is made of the hundred latest at most.
 */
export function listLibrary(ctx: CheckCtx, input: ListLibraryInput = {}): Promise<LibraryView> {
  const { channelId, ...asked } = listLibraryInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const channels = (await listChannels(ctx)).filter(({ closedAt }) => closedAt === null)
    const all = await listMedia(ctx, { ...asked, limit: channelId ? AT_ONCE : ON_A_PAGE + 1 })
    const rights = await rightsIfCharter(ctx, all, channels)
    const fits = all.filter(
      ({ id }) => !channelId || !rights || rights.get(id)?.publishable.includes(channelId),
    )
    const shown = fits.slice(0, ON_A_PAGE)
    const isMore = fits.length > shown.length || (channelId !== undefined && all.length === AT_ONCE)
    const uses = await usesOf(
      ctx,
      shown.map(({ id }) => id),
    )
    return {
      pictures: shown.map((picture) => ({
        ...picture,
        publishable: rights?.get(picture.id)?.publishable ?? null,
        uses: uses.get(picture.id) ?? [],
      })),
      channels: channels.map(({ id, name }) => ({ id, name })),
      older: isMore ? ((fits.length > shown.length ? shown : all).at(-1)?.createdAt ?? null) : null,
    }
  })
}

async function rightsIfCharter(
  ctx: CheckCtx,
  media: MediaView[],
  channels: ChannelView[],
): Promise<Map<string, PictureRights> | null> {
  try {
    const rights = await listPictureRights(ctx, media, { channels })
    return new Map(rights.map((one) => [one.mediaId, one]))
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-charter') return null
    throw error
  }
}

/** Posts that show these pictures, drafts of others left out: the latest first. */
async function usesOf(
  { db, actor }: CheckCtx,
  mediaIds: string[],
): Promise<Map<string, LibraryPicture['uses']>> {
  if (mediaIds.length === 0) return new Map()
  const personId = actor.kind === 'member' ? actor.personId : null
  const rows = await db
    .selectFrom('post_media')
    .innerJoin('post', (join) =>
      join
        .onRef('post.organisation_id', '=', 'post_media.organisation_id')
        .onRef('post.id', '=', 'post_media.post_id'),
    )
    .select(['post_media.media_id', 'post.id', 'post.text', 'post.state', 'post.updated_at'])
    .where('post_media.media_id', 'in', mediaIds)
    .where(({ or, eb }) => or([eb('post.state', '!=', 'draft'), eb('post.author_id', '=', personId)]))
    .orderBy('post.updated_at', 'desc')
    .limit(500)
    .execute()
  const uses = new Map<string, LibraryPicture['uses']>()
  for (const { media_id, id, text, state, updated_at } of rows)
    uses.set(media_id, [
      ...(uses.get(media_id) ?? []),
      { postId: id, excerpt: excerptOf(text), state: state as PostState, at: updated_at.toISOString() },
    ])
  return uses
}
