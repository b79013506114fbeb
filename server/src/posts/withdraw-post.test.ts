import { deepEqual, equal, ok } from 'node:assert/strict'
import test from 'node:test'
import { closeChannel } from '../channels/index.ts'
import { listNotifications } from '../notifications/index.ts'
import { givenChannel } from '../../test/given.ts'
import { givenApproved, givenHouse, givenScheduled, read } from '../../test/given-posts.ts'
import type { House } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { confirmByHand } from './confirm-by-hand.ts'
import { confirmRemoved } from './remove-delivery.ts'
import { schedulePost } from './schedule-post.ts'
import { sendDue } from './send-due.ts'
import { withdrawPost } from './withdraw-post.ts'

const app = await testApp()
const FRIDAY = '2026-03-13T10:00:00Z'

async function published(house: House, content: { channelIds?: string[] } = {}) {
  const postId = await givenApproved(app, house, content)
  await schedulePost(app.as(house.sofia), { postId, publishAt: null })
  await app.runJobs()
  return postId
}

test('a post that has not left is withdrawn at once, with its reason', async () => {
  const house = await givenHouse(app)
  const postId = await givenScheduled(app, house, FRIDAY)
  await withdrawPost(app.as(house.bruno), { postId, reason: 'La date a changé' })
  const post = await read(app, house, postId)
  equal(post.state, 'withdrawn')
  equal(post.reason?.data.reason, 'La date a changé')
  equal(post.deliveries[0]?.state, 'withdrawn')
  ok((await listNotifications(app.as(house.sofia))).some(({ kind }) => kind === 'post.withdrawn'))
})

test('a published post is taken down by the network, and counts as withdrawn once it is gone', async () => {
  const house = await givenHouse(app)
  const postId = await published(house)
  await withdrawPost(app.as(house.sofia), { postId, reason: 'Une erreur' })
  equal((await read(app, house, postId)).state, 'published', 'not before it is gone')
  await app.runJobs()
  const post = await read(app, house, postId)
  equal(post.state, 'withdrawn')
  equal(post.reason?.data.reason, 'Une erreur')
  ok(!app.fake.visible().some(({ deliveryId }) => deliveryId === post.deliveries[0]?.id))
})

test('a network that does not take it down leaves the post published, and it can be asked again', async () => {
  const house = await givenHouse(app)
  const postId = await published(house)
  app.fake.next('unavailable')
  await withdrawPost(app.as(house.sofia), { postId })
  await app.runJobs()
  const post = await read(app, house, postId)
  equal(post.state, 'published')
  equal(post.deliveries[0]?.reason?.code, 'removal-failed')
  ok((await listNotifications(app.as(house.sofia))).some(({ kind }) => kind === 'post.failed'))

  await withdrawPost(app.as(house.sofia), { postId })
  await app.runJobs()
  equal((await read(app, house, postId)).state, 'withdrawn')
})

test('what a person sent is taken down by a person, who says so', async () => {
  const house = await givenHouse(app)
  const group = await givenChannel(app, house.organisationId, {
    slug: 'groupe',
    network: 'facebook',
    connector: 'manual',
    surface: 'group',
    audience: 'members',
  })
  const postId = await published(house, { channelIds: [group] })
  const [delivery] = (await read(app, house, postId)).deliveries
  const deliveryId = delivery!.id
  await confirmByHand(app.as(house.sofia), { deliveryId, url: 'https://www.facebook.com/groups/1/posts/2' })
  await refuses(confirmRemoved(app.as(house.sofia), { deliveryId }), 'wrong-state')

  await withdrawPost(app.as(house.sofia), { postId })
  await app.runJobs()
  const asked = await read(app, house, postId)
  deepEqual([asked.state, asked.deliveries[0]?.removal], ['published', 'by-hand'])
  await confirmRemoved(app.as(house.sofia), { deliveryId })
  equal((await read(app, house, postId)).state, 'withdrawn')
})

test('a colleague who approves nothing withdraws nothing', async () => {
  const house = await givenHouse(app)
  const postId = await givenApproved(app, house, { by: house.sophie })
  await refuses(withdrawPost(app.as(house.sofia), { postId }), 'not-allowed')
})

test('what went out on one channel is withdrawn although the charter stopped the other', async () => {
  const house = await givenHouse(app)
  const other = await givenChannel(app, house.organisationId, { slug: 'autre' })
  const postId = await givenScheduled(app, house, FRIDAY, { channelIds: [house.channelId, other] })
  await closeChannel(app.as(house.system), { channelId: other })
  app.clock.set(FRIDAY)
  await sendDue(app.as(house.system))
  equal((await read(app, house, postId)).state, 'refused')

  await withdrawPost(app.as(house.sofia), { postId })
  await app.runJobs()
  const post = await read(app, house, postId)
  equal(post.state, 'withdrawn')
  deepEqual(post.deliveries.map(({ state }) => state).toSorted(), ['removed', 'stopped'])
  app.clock.set('2026-03-12T09:15:00Z')
})
