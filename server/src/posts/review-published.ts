import { listChannels } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { notify } from '../notifications/index.ts'
import { listHolders, listPeopleById } from '../people/index.ts'
import { listShowing } from './list-showing.ts'

type Withdrawn = { personId: string; channelId: string }

/**
 * Brings what is public to those who can take it down, once someone no longer agrees to appear on a channel:
 * the author of each post that shows them there, and the administrators.
 */
export function reviewPublished(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'networks' | 'enqueue'>,
  { personId, channelId }: Withdrawn,
): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const showing = await listShowing(ctx.db, personId, { channelId })
    const sent = showing.filter(({ state }) => state !== 'by-hand')
    const posts = new Map(sent.map(({ postId, authorId }) => [postId, authorId]))
    if (posts.size === 0) return
    const [person] = await listPeopleById(ctx, [personId])
    const channel = (await listChannels(ctx)).find(({ id }) => id === channelId)
    const administrators = (await listHolders(ctx, ['administrator'])).map(({ id }) => id)
    for (const [postId, authorId] of posts)
      await notify(ctx, {
        personIds: [...new Set([authorId, ...administrators])],
        kind: 'consent.withdrawn',
        subjectId: postId,
        details: { person: person?.name ?? '', channel: channel?.name ?? '' },
      })
  })
}
