import { equal } from 'node:assert/strict'
import test from 'node:test'
import { givenApproved, givenHouse, read } from '../../test/given-posts.ts'
import type { House } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { claimDelivery } from './claim-delivery.ts'
import { lookUpDelivery } from './look-up-delivery.ts'
import { publishDelivery } from './publish-delivery.ts'
import { recordOutcome } from './record-outcome.ts'
import { schedulePost } from './schedule-post.ts'
import { sendDue } from './send-due.ts'
import { settleDelivery } from './settle-delivery.ts'

const app = await testApp()

/** Nobody knows whether it went out; the network has it, or not. */
async function unknown(house: House, { arrived }: { arrived: boolean }) {
  const postId = await givenApproved(app, house)
  await schedulePost(app.as(house.sofia), { postId, publishAt: null })
  const [delivery] = (await read(app, house, postId)).deliveries
  const deliveryId = delivery!.id
  const claimed = await claimDelivery(app.as(house.system), deliveryId)
  if (arrived) await publishDelivery(app.as(house.system), claimed!)
  await recordOutcome(app.as(house.system), deliveryId, {
    kind: 'unknown',
    reason: { code: 'test', data: {} },
  })
  return { postId, deliveryId }
}

test('a person who saw it on the network says that it was sent, with its address', async () => {
  const house = await givenHouse(app)
  const { postId, deliveryId } = await unknown(house, { arrived: false })
  const url = 'https://fake.example/lestilleuls/1'
  await settleDelivery(app.as(house.sofia), { deliveryId, outcome: 'sent', url })
  const post = await read(app, house, postId)
  equal(post.state, 'published')
  equal(post.deliveries[0]?.url, url)
})

test('said not sent, it has failed and may be sent again', async () => {
  const house = await givenHouse(app)
  const { postId, deliveryId } = await unknown(house, { arrived: false })
  await settleDelivery(app.as(house.sofia), { deliveryId, outcome: 'not-sent' })
  equal((await read(app, house, postId)).state, 'failed')
  await schedulePost(app.as(house.sofia), { postId, publishAt: null })
  await sendDue(app.as(house.system))
  equal((await read(app, house, postId)).state, 'published')
})

test('said not sent while the network shows it, it was sent', async () => {
  const house = await givenHouse(app)
  const { postId, deliveryId } = await unknown(house, { arrived: true })
  await settleDelivery(app.as(house.sofia), { deliveryId, outcome: 'not-sent' })
  equal((await read(app, house, postId)).state, 'published')
})

test('a person may ask the network again', async () => {
  const house = await givenHouse(app)
  const { deliveryId } = await unknown(house, { arrived: true })
  app.fake.next('unavailable')
  equal(await lookUpDelivery(app.as(house.sofia), { deliveryId }), 'unknown')
  equal(await lookUpDelivery(app.as(house.sofia), { deliveryId }), 'sent')
})

test('what is known is not settled, and an address is https', async () => {
  const house = await givenHouse(app)
  const { deliveryId } = await unknown(house, { arrived: true })
  const url = 'javascript:alert(1)'
  await refuses(settleDelivery(app.as(house.sofia), { deliveryId, outcome: 'sent', url }), 'address-refused')
  await lookUpDelivery(app.as(house.sofia), { deliveryId })
  await refuses(settleDelivery(app.as(house.sofia), { deliveryId, outcome: 'not-sent' }), 'wrong-state')
})

test('an answer that comes after the outcome was settled changes nothing', async () => {
  const house = await givenHouse(app)
  const { postId, deliveryId } = await unknown(house, { arrived: false })
  await settleDelivery(app.as(house.sofia), { deliveryId, outcome: 'not-sent' })
  const published = { remoteId: 'late', url: 'https://fake.example/late', receipt: {} }
  equal(await recordOutcome(app.as(house.system), deliveryId, { kind: 'sent', published }), 'failed')
  equal((await read(app, house, postId)).state, 'failed')
})
