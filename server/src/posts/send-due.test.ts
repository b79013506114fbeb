import { deepEqual, equal, ok } from 'node:assert/strict'
import test from 'node:test'
import { listConsents, withdrawConsent } from '../consents/index.ts'
import { listNotifications } from '../notifications/index.ts'
import {
  describe,
  edit,
  givenHouse,
  givenNewCharter,
  givenPicture,
  givenScheduled,
  read,
  RULES,
} from '../../test/given-posts.ts'
import type { House } from '../../test/given-posts.ts'
import { testApp } from '../../test/test-app.ts'
import { claimDelivery } from './claim-delivery.ts'
import { publishDelivery } from './publish-delivery.ts'
import { sendDue } from './send-due.ts'
import { withdrawPost } from './withdraw-post.ts'

const app = await testApp()
const BEFORE = '2026-03-12T09:00:00Z'
const HOUR = '2026-03-12T10:00:00Z'
const AFTER = '2026-03-12T10:00:30Z'

const house = async (rules: string[] = []) => {
  app.clock.set(BEFORE)
  return givenHouse(app, rules)
}
const atTheHour = (house: House) => {
  app.clock.set(AFTER)
  return sendDue(app.as(house.system))
}
const sentOf = (postId: string) => async (house: House) => {
  const { deliveries } = await read(app, house, postId)
  const ids = deliveries.map(({ id }) => id)
  return app.fake.visible().filter(({ deliveryId }) => ids.includes(deliveryId)).length
}
const kindsOf = async (house: House, postId: string) =>
  (await read(app, house, postId)).history.map(({ kind }) => kind).reverse()

test('a scheduled post goes out at its hour, not before', async () => {
  const h = await house()
  const postId = await givenScheduled(app, h, HOUR)
  await sendDue(app.as(h.system))
  equal(await sentOf(postId)(h), 0)

  await atTheHour(h)
  const post = await read(app, h, postId)
  equal(post.state, 'published')
  equal(post.deliveries[0]?.state, 'sent')
  ok(post.deliveries[0]?.url?.startsWith('https://fake.example/'))
  deepEqual(await kindsOf(h, postId), [
    'post.created',
    'post.checked',
    'post.submitted',
    'post.checked',
    'post.scheduled',
    'post.checked',
    'delivery.sending',
    'delivery.sent',
  ])
})

test('what was scheduled, then withdrawn, is not sent', async () => {
  const h = await house()
  const postId = await givenScheduled(app, h, HOUR)
  await withdrawPost(app.as(h.sofia), { postId, reason: 'Trop tôt' })
  await atTheHour(h)
  equal(await sentOf(postId)(h), 0)
  equal((await read(app, h, postId)).state, 'withdrawn')
})

test('what was scheduled, then edited, is not sent', async () => {
  const h = await house([RULES.asksUnitHead])
  const postId = await givenScheduled(app, h, HOUR)
  await edit(app, h, await read(app, h, postId), { text: 'Atelier peinture cet après-midi.' })
  await atTheHour(h)
  equal(await sentOf(postId)(h), 0)
  const post = await read(app, h, postId)
  equal(post.state, 'draft')
  equal(post.approvals[0]?.current, false)
})

test('what shows someone whose consent was withdrawn since is not sent', async () => {
  const h = await house([RULES.consents])
  const { mediaId, personId } = await givenPicture(app, h)
  const postId = await givenScheduled(app, h, HOUR, { mediaIds: [mediaId] })
  const [consent] = await listConsents(app.as(h.sofia), { personId })
  await withdrawConsent(app.as(h.sofia), { consentId: consent!.id })
  await atTheHour(h)
  equal(await sentOf(postId)(h), 0)
  const post = await read(app, h, postId)
  equal(post.state, 'refused')
  equal(post.reason?.code, 'charter-blocks')
  equal(post.deliveries[0]?.state, 'stopped')
})

test('what a charter adopted since does not allow is not sent, and author and approver are told', async () => {
  const h = await house([RULES.asksUnitHead])
  const postId = await givenScheduled(app, h, HOUR)
  await givenNewCharter(app, h, [RULES.directorsOnly])
  await atTheHour(h)
  equal(await sentOf(postId)(h), 0)
  const post = await read(app, h, postId)
  equal(post.state, 'refused')
  deepEqual(
    (post.reason?.data.findings as { rule: string }[]).map(({ rule }) => rule),
    ['directors-only'],
  )
  for (const member of [h.sofia, h.bruno]) {
    const told = await listNotifications(app.as(member))
    ok(told.some(({ kind, subjectId }) => kind === 'post.stopped' && subjectId === postId))
  }
})

test('an agreement that a charter adopted since asks for, and nobody gave, stops the sending', async () => {
  const h = await house()
  const postId = await givenScheduled(app, h, HOUR)
  await givenNewCharter(app, h, [RULES.asksUnitHead])
  await atTheHour(h)
  equal(await sentOf(postId)(h), 0)
  equal((await read(app, h, postId)).state, 'refused')
})

test('of two posts that compete for the last place of the week, one goes', async () => {
  const h = await house()
  const first = await givenScheduled(app, h, HOUR, { text: 'Un' })
  const second = await givenScheduled(app, h, HOUR, { text: 'Deux' })
  await givenNewCharter(app, h, [RULES.capped(1)])
  app.clock.set(AFTER)
  await Promise.all([sendDue(app.as(h.system)), sendDue(app.as(h.system))])
  await sendDue(app.as(h.system)) // a row that both passed over while the other held it
  deepEqual([(await read(app, h, first)).state, (await read(app, h, second)).state].toSorted(), [
    'published',
    'refused',
  ])
})

test('two senders at once send each post once', async () => {
  const h = await house()
  const posts = []
  for (const text of ['Un', 'Deux', 'Trois', 'Quatre'])
    posts.push(await givenScheduled(app, h, HOUR, { text }))
  app.clock.set(AFTER)
  await Promise.all([1, 2, 3].map(() => sendDue(app.as(h.system))))
  await sendDue(app.as(h.system))
  for (const postId of posts) {
    equal((await read(app, h, postId)).state, 'published')
    equal((await kindsOf(h, postId)).filter((kind) => kind === 'delivery.sending').length, 1)
  }
})

test('an answer that was lost is looked for, and found', async () => {
  const h = await house()
  const postId = await givenScheduled(app, h, HOUR)
  app.fake.next('timeout-after-sending')
  await atTheHour(h)
  equal((await read(app, h, postId)).state, 'published')
  equal(await sentOf(postId)(h), 1)
  ok((await kindsOf(h, postId)).includes('delivery.unknown'))
})

test('a lost answer that the network knows nothing of waits for a person, and is never sent again', async () => {
  const h = await house()
  const postId = await givenScheduled(app, h, HOUR)
  app.fake.next('timeout-before-sending')
  await atTheHour(h)
  await sendDue(app.as(h.system))
  app.clock.set('2026-03-12T10:30:00Z')
  await sendDue(app.as(h.system))
  const post = await read(app, h, postId)
  equal(post.state, 'failed')
  equal(post.deliveries[0]?.state, 'unknown')
  const asked = app.fake
    .entries()
    .filter((entry) => entry.what === 'asked' && entry.deliveryId === post.deliveries[0]?.id)
  equal(asked.length, 1)
  const told = (await listNotifications(app.as(h.sofia))).filter(({ subjectId }) => subjectId === postId)
  deepEqual(
    told.map(({ kind }) => kind),
    ['post.unknown'],
  )
})

test('a network that asks us to wait is asked again at the hour it gave', async () => {
  const h = await house()
  const postId = await givenScheduled(app, h, HOUR)
  app.fake.next('rate-limited')
  await atTheHour(h)
  const waiting = await read(app, h, postId)
  equal(waiting.state, 'scheduled')
  equal(waiting.deliveries[0]?.publishAt, '2026-03-12T10:15:30.000Z')
  app.clock.set('2026-03-12T10:16:00Z')
  await sendDue(app.as(h.system))
  equal((await read(app, h, postId)).state, 'published')
})

test('a network that never answers is given up after five times, and the author is told', async () => {
  const h = await house()
  const postId = await givenScheduled(app, h, HOUR)
  app.fake.next('unavailable', 'unavailable', 'unavailable', 'unavailable', 'unavailable')
  for (const hour of [10, 11, 12, 13, 14, 15]) {
    app.clock.set(`2026-03-12T${hour}:01:00Z`)
    await sendDue(app.as(h.system))
  }
  const post = await read(app, h, postId)
  equal(post.state, 'failed')
  equal(post.reason?.code, 'unavailable')
  ok((await listNotifications(app.as(h.sofia))).some(({ kind }) => kind === 'post.failed'))
})

test('a post that the network refuses has failed, with what the network said', async () => {
  const h = await house()
  const postId = await givenScheduled(app, h, HOUR)
  app.fake.next('credentials')
  await atTheHour(h)
  const { state, reason } = await read(app, h, postId)
  equal(state, 'failed')
  equal(reason?.code, 'credentials')
})

test('a picture described anew between the check and the sending is not sent', async () => {
  const h = await house()
  const { mediaId } = await givenPicture(app, h)
  const postId = await givenScheduled(app, h, HOUR, { mediaIds: [mediaId] })
  app.clock.set(AFTER)
  const [delivery] = (await read(app, h, postId)).deliveries
  const claimed = await claimDelivery(app.as(h.system), delivery!.id)
  await describe(app, h, mediaId, { alt: 'Autre chose', personIds: [] })
  const outcome = await publishDelivery(app.as(h.system), claimed!)
  equal(outcome.kind, 'failed')
  equal(await sentOf(postId)(h), 0)
})

test('what a dead sender was holding is looked for: sent if the network has it', async () => {
  const h = await house()
  const postId = await givenScheduled(app, h, HOUR)
  app.clock.set(AFTER)
  const [delivery] = (await read(app, h, postId)).deliveries
  const claimed = await claimDelivery(app.as(h.system), delivery!.id)
  await publishDelivery(app.as(h.system), claimed!) // and dies before it is written down

  await sendDue(app.as(h.system))
  equal((await read(app, h, postId)).state, 'sending', 'not before its lease is over')
  app.clock.set('2026-03-12T10:03:00Z')
  await sendDue(app.as(h.system))
  equal((await read(app, h, postId)).state, 'published')
  equal(await sentOf(postId)(h), 1)
})

test('what a dead sender was holding is in doubt if the network does not have it', async () => {
  const h = await house()
  const postId = await givenScheduled(app, h, HOUR)
  app.clock.set(AFTER)
  const [delivery] = (await read(app, h, postId)).deliveries
  await claimDelivery(app.as(h.system), delivery!.id)
  await sendDue(app.as(h.system), { leaseSeconds: 0 })
  const post = await read(app, h, postId)
  equal(post.deliveries[0]?.state, 'unknown')
  equal(post.reason?.code, 'sender-lost')
})
