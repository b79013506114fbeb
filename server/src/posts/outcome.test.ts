import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import { hasLeft, outcomeOf } from './outcome.ts'
import type { DeliveryState, PostState } from './types.ts'

const sendings = (...states: DeliveryState[]) =>
  states.map((state, index) => ({
    channelId: `channel-${index}`,
    state,
    publishAt: new Date(`2026-03-12T1${index}:00:00Z`),
    reason: { code: `because-${state}`, data: {} },
  }))

const becomes = (expected: PostState, ...states: DeliveryState[]) =>
  equal(outcomeOf(sendings(...states)).state, expected, states.join(' + '))

test('a post is scheduled while all its deliveries wait for their hour', () => {
  becomes('scheduled', 'scheduled', 'scheduled')
  becomes('scheduled', 'scheduled', 'withdrawn')
})

test('a post is being sent as long as one delivery is on its way or in the hands of a person', () => {
  becomes('sending', 'sending', 'scheduled')
  becomes('sending', 'by-hand', 'sent')
  becomes('sending', 'sent', 'scheduled')
  becomes('sending', 'failed', 'scheduled')
  becomes('sending', 'stopped', 'by-hand')
})

test('a post is published when everything that was to go out went out', () => {
  becomes('published', 'sent', 'sent')
  becomes('published', 'sent', 'withdrawn')
})

test('a post has failed when one delivery failed or nobody knows, once none is waiting', () => {
  becomes('failed', 'sent', 'failed')
  becomes('failed', 'sent', 'unknown')
  becomes('failed', 'stopped', 'failed')
})

test('a post is refused when the charter stopped a delivery and nothing else failed', () => {
  becomes('refused', 'stopped')
  becomes('refused', 'sent', 'stopped')
})

test('a post is withdrawn when nothing of it is left outside', () => {
  becomes('withdrawn', 'removed', 'withdrawn')
  becomes('withdrawn', 'removed', 'stopped')
  becomes('published', 'removed', 'sent')
})

test('the reason of a failed post is that of the delivery that failed', () => {
  deepEqual(outcomeOf(sendings('sent', 'failed')).reason, { code: 'because-failed', data: {} })
})

test('a delivery that was tried again speaks through the newer one', () => {
  const again = (...states: DeliveryState[]) =>
    outcomeOf(sendings(...states).map((sending) => ({ ...sending, channelId: 'page' }))).state
  equal(again('failed', 'sent'), 'published')
  equal(again('stopped', 'failed', 'withdrawn'), 'withdrawn')
  equal(again('withdrawn', 'stopped'), 'refused')
})

test('a delivery withdrawn or stopped before its hour never left the house', () => {
  equal(hasLeft(sendings('scheduled', 'withdrawn', 'stopped', 'failed')), false)
  equal(hasLeft(sendings('unknown')), true)
})
