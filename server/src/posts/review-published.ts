import { listChannels } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { listMediaById } from '../media/index.ts'
import { notify } from '../notifications/index.ts'
import { listHolders, listPeopleById } from '../people/index.ts'
import { listSentOn } from './published.ts'

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
    const sent = await listSentOn(ctx.db, channelId)
    const media = await listMediaById(ctx, [...new Set(sent.flatMap(({ mediaIds }) => mediaIds))])
    const showing = new Set(
      media.filter(({ persons }) => persons.some(({ id }) => id === personId)).map(({ id }) => id),
    )
    const posts = sent.filter(({ mediaIds }) => mediaIds.some((id) => showing.has(id)))
    if (posts.length === 0) return
    const [person] = await listPeopleById(ctx, [personId])
    const channel = (await listChannels(ctx)).find(({ id }) => id === channelId)
    const administrators = (await listHolders(ctx, ['administrator'])).map(({ id }) => id)
    for (const { id, authorId } of posts)
      await notify(ctx, {
        personIds: [...new Set([authorId, ...administrators])],
        kind: 'consent.withdrawn',
        subjectId: id,
        details: { person: person?.name ?? '', channel: channel?.name ?? '' },
      })
  })
}
