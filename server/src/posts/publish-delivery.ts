import { accountOf } from '../channels/index.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { loadOutgoing } from '../media/index.ts'
import { networkOf } from '../networks/all.ts'
import { NetworkFailure } from '../networks/failure.ts'
import type { Account, OutgoingPost, Published } from '../networks/network.ts'
import { getChannel } from '../channels/index.ts'
import { hashOf, loadMedia } from './check-post.ts'
import { mayGo } from './claim-delivery.ts'
import type { Claimed } from './claim-delivery.ts'
import { networkDeps } from './network-deps.ts'
import type { Reason } from './types.ts'

export type PublishCtx = Needs<'db' | 'now' | 'actor' | 'networks' | 'http' | 'files' | 'keys' | 'vault'>

/**
 * What became of one sending. `later`: the network took nothing and may be asked again at that hour. `unknown`: it
 * may have taken it, and is never asked again before someone looked.
 */
export type Outcome =
  | { kind: 'sent'; published: Published }
  | { kind: 'later'; at: Date; reason: Reason }
  | { kind: 'failed'; reason: Reason }
  | { kind: 'stopped'; reason: Reason }
  | { kind: 'unknown'; reason: Reason }

const ATTEMPTS = 5

/**
 * Sends a claimed delivery, once, outside any transaction. The delivery's id is the key that keeps the network from
 * publishing it twice. Whatever happens has an outcome: nothing is thrown.
 */
export async function publishDelivery(ctx: PublishCtx, claimed: Claimed): Promise<Outcome> {
  const { delivery, connector } = claimed
  const { publish } = networkOf(ctx.networks, connector)
  let ready: { account: Account; outgoing: OutgoingPost }
  try {
    if (!publish) throw new Error(`${connector} cannot publish`)
    ready = { account: await accountOf(ctx, delivery.channelId), outgoing: await prepare(ctx, claimed) }
    // Somebody may have taken their consent back while the pictures were being read.
    const channel = await getChannel(ctx, { channelId: delivery.channelId })
    const { reason } = await mayGo(ctx, claimed.post, channel)
    if (reason) return { kind: 'stopped', reason }
  } catch (error) {
    // Nothing has left yet: this much is certain.
    return notPrepared(error)
  }
  try {
    const published = await publish(ready.account, ready.outgoing, delivery.id, networkDeps(ctx))
    return { kind: 'sent', published }
  } catch (error) {
    return afterFailure(error, claimed, ctx.now())
  }
}

async function prepare(ctx: PublishCtx, { post, contentHash }: Claimed): Promise<OutgoingPost> {
  const media = []
  for (const mediaId of post.mediaIds) media.push(await loadOutgoing(ctx, mediaId))
  // A picture may have been described anew since the charter was asked, a moment ago.
  if (hashOf(post, await loadMedia(ctx, post)) !== contentHash)
    throw new Error('the content is not the one that was checked')
  return { text: post.text, language: post.language, media, createdAt: ctx.now().toISOString() }
}

const notPrepared = (error: unknown): Outcome => ({
  kind: 'failed',
  reason: { code: 'not-prepared', data: { detail: String(error) } },
})

/** A failure that the connector did not name is a bug of ours: it says nothing of what the network has. */
function afterFailure(error: unknown, { delivery }: Claimed, now: Date): Outcome {
  // A picture that cannot be made small enough: the pictures go before the post that shows them.
  if (error instanceof Refusal) return notPrepared(error)
  if (!(error instanceof NetworkFailure))
    return { kind: 'unknown', reason: { code: 'broken', data: { detail: String(error) } } }
  const { code, network, detail, retryAfter } = error
  const attempts = attemptsOf(delivery.reason) + 1
  const reason = {
    code,
    data: { network, detail, attempts, ...(retryAfter && { retryAfter: retryAfter.toISOString() }) },
  }
  if (code === 'unknown-outcome' || code === 'duplicate') return { kind: 'unknown', reason }
  if ((code === 'rate-limited' || code === 'unavailable') && attempts < ATTEMPTS)
    return { kind: 'later', at: retryAfter ?? new Date(now.getTime() + 2 ** attempts * 60_000), reason }
  return { kind: 'failed', reason }
}

const attemptsOf = (reason: Reason | null) =>
  typeof reason?.data.attempts === 'number' ? reason.data.attempts : 0
