import { equal, ok } from 'node:assert/strict'
import test from 'node:test'
import { addMedia } from '../media/index.ts'
import { listNotifications } from '../notifications/index.ts'
import { givenChannel } from '../../test/given.ts'
import { givenApproved, givenHouse, givenNewCharter, read, RULES } from '../../test/given-posts.ts'
import type { House } from '../../test/given-posts.ts'
import { pictureOf } from '../../test/pictures.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { confirmByHand } from './confirm-by-hand.ts'
import { getToday } from './get-today.ts'
import { schedulePost } from './schedule-post.ts'
import { sendDue } from './send-due.ts'

const app = await testApp()

async function forGroup(house: House) {
  const channelId = await givenChannel(app, house.organisationId, {
    name: 'Groupe Accueil de jour',
    slug: 'fb-jour',
    network: 'facebook',
    connector: 'manual',
    surface: 'group',
    audience: 'members',
  })
  const postId = await givenApproved(app, house, { channelIds: [channelId] })
  await schedulePost(app.as(house.sofia), { postId, publishAt: null })
  return postId
}
const deliveryOf = async (house: House, postId: string) => (await read(app, house, postId)).deliveries[0]!

test('at its hour, a post for a private group is handed to a person, with the steps to follow', async () => {
  const house = await givenHouse(app)
  const postId = await forGroup(house)
  await sendDue(app.as(house.system))
  const post = await read(app, house, postId)
  equal(post.state, 'sending')
  equal(post.deliveries[0]?.state, 'by-hand')
  ok(post.deliveries[0]?.instructions?.steps.length)
  ok((await listNotifications(app.as(house.sofia))).some(({ kind }) => kind === 'post.by-hand'))
  const [line] = (await getToday(app.as(house.sofia))).byHand
  equal(line?.channel.slug, 'fb-jour')
})

test('what the charter does not allow at that hour is not handed to anyone', async () => {
  const house = await givenHouse(app)
  const postId = await forGroup(house)
  await givenNewCharter(app, house, [RULES.directorsOnly])
  await sendDue(app.as(house.system))
  equal((await deliveryOf(house, postId)).state, 'stopped')
})

test('the address that a person brings back makes the post published', async () => {
  const house = await givenHouse(app)
  const postId = await forGroup(house)
  await sendDue(app.as(house.system))
  const { id: deliveryId } = await deliveryOf(house, postId)
  const url = 'https://www.facebook.com/groups/1/posts/2'
  await confirmByHand(app.as(house.sofia), { deliveryId, url })
  equal((await read(app, house, postId)).state, 'published')
  equal((await deliveryOf(house, postId)).url, url)
})

test('an address of another network, or none at all, proves nothing', async () => {
  const house = await givenHouse(app)
  const postId = await forGroup(house)
  await sendDue(app.as(house.system))
  const { id: deliveryId } = await deliveryOf(house, postId)
  const confirm = (url?: string) => confirmByHand(app.as(house.sofia), { deliveryId, url })
  await refuses(confirm('https://evil.example/groups/1'), 'address-refused')
  await refuses(confirm('javascript:alert(1)'), 'address-refused')
  await refuses(confirm(), 'evidence-missing')
})

test('a capture proves what has no address', async () => {
  const house = await givenHouse(app)
  const postId = await forGroup(house)
  await sendDue(app.as(house.system))
  const bytes = new Uint8Array(await pictureOf(64, 48).png().toBuffer())
  const { id: captureId } = await addMedia(app.as(house.sofia), { bytes, fileName: 'capture.png' })
  const { id: deliveryId } = await deliveryOf(house, postId)
  await confirmByHand(app.as(house.sofia), { deliveryId, captureId })
  equal((await deliveryOf(house, postId)).captureId, captureId)
})

test('a post not yet at its hour is not confirmed', async () => {
  const house = await givenHouse(app)
  const { id: deliveryId } = await deliveryOf(house, await forGroup(house))
  const url = 'https://www.facebook.com/groups/1/posts/2'
  await refuses(confirmByHand(app.as(house.sofia), { deliveryId, url }), 'wrong-state')
})
