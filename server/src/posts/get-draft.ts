import type { Organisation } from '@balise/rules'
import { getCharterInForce } from '../charter/index.ts'
import type { ChannelView } from '../channels/index.ts'
import { gatherByKinds, gatherFacts, pictureKinds } from '../consents/index.ts'
import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import type { CheckCtx } from './check-post.ts'
import { listOpenChannels } from './check-sendable.ts'
import { getPost } from './get-post.ts'
import { listPublished } from './published.ts'
import type { DraftView, PostView } from './types.ts'

type DraftCtx = CheckCtx & Needs<'http' | 'vault'>

const NO_POST = '00000000-0000-0000-0000-000000000000'

/**
 * What the composer needs: the draft, the open channels, the charter, and the facts about the people in this draft.
 *
 * @throws {Refusal} not-found · not-allowed · no-charter
 */
export async function getDraft(ctx: DraftCtx, { postId }: { postId?: string } = {}): Promise<DraftView> {
  const { personId, name } = memberOf(ctx.actor)
  const channels = await listOpenChannels(ctx)
  return inTransaction(ctx, async (ctx) => {
    const post = postId === undefined ? null : await getPost(ctx, { postId })
    if (post && !post.can.edit) throw new Refusal('not-allowed', { action: 'edit-post' })
    const { charter } = await getCharterInForce(ctx)
    const shown = post?.media.flatMap(({ persons }) => persons.map(({ id }) => id)) ?? []
    const personIds = [personId, ...(post?.approvals.map(({ by }) => by.id) ?? []), ...shown]
    return {
      post,
      author: { id: personId, name },
      channels,
      charter,
      organisation: await factsFor(ctx, post, channels, personIds),
      consents: await gatherByKinds(ctx, { personIds: shown, channels }),
    }
  })
}

async function factsFor(
  ctx: CheckCtx,
  post: PostView | null,
  channels: ChannelView[],
  personIds: string[],
): Promise<Organisation> {
  const at = post?.wantedAt ? new Date(post.wantedAt) : ctx.now()
  const published = await listPublished(ctx.db, { channels, except: post?.id ?? NO_POST, at, planned: true })
  const pictures = post ? pictureKinds(post.media, post.text) : new Map()
  return gatherFacts(ctx, { personIds, channels, pictures, published })
}
