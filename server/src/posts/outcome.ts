import type { DeliveryState, PostState, Reason } from './types.ts'

type Sending = { channelId: string; state: DeliveryState; publishAt: Date; reason: Reason | null }

/**
 * What a post has become, read from its deliveries: the rule of README.md. Only the latest delivery to each
 * channel speaks; a sending that was tried again speaks through the newer one.
 */
export function outcomeOf(deliveries: Sending[]): { state: PostState; reason: Reason | null } {
  const latest = latestOfEach(deliveries)
  const first = (...states: DeliveryState[]) => latest.find(({ state }) => states.includes(state))

  if (first('sending', 'by-hand')) return { state: 'sending', reason: null }
  if (first('scheduled')) {
    const begun = first('sent', 'unknown', 'failed', 'stopped', 'removed')
    return { state: begun ? 'sending' : 'scheduled', reason: null }
  }
  const removed = first('removed')
  if (removed && !first('sent', 'unknown')) return { state: 'withdrawn', reason: removed.reason }
  const lost = first('unknown', 'failed')
  if (lost) return { state: 'failed', reason: lost.reason }
  const stopped = first('stopped')
  if (stopped) return { state: 'refused', reason: stopped.reason }
  if (first('sent')) return { state: 'published', reason: null }
  return { state: 'withdrawn', reason: first('withdrawn')?.reason ?? null }
}

/** A living one is the latest, since the database holds one at most; among those that ended, the one of the last hour. */
function latestOfEach(deliveries: Sending[]): Sending[] {
  const byChannel = new Map<string, Sending>()
  const inOrder = deliveries.toSorted(
    (a, b) => Number(isLiving(a)) - Number(isLiving(b)) || a.publishAt.getTime() - b.publishAt.getTime(),
  )
  for (const delivery of inOrder) byChannel.set(delivery.channelId, delivery)
  return [...byChannel.values()]
}

/** Whether any of it may have been seen outside: from then on the text no longer changes. */
export function hasLeft(deliveries: { state: DeliveryState }[]): boolean {
  return deliveries.some(({ state }) => LEFT.has(state))
}

/** At most one of these per post and channel; the database holds to it (`delivery_living`). */
export function isLiving({ state }: { state: DeliveryState }): boolean {
  return state !== 'withdrawn' && state !== 'stopped' && state !== 'failed'
}

const LEFT = new Set<DeliveryState>(['sending', 'by-hand', 'sent', 'unknown', 'removed'])
