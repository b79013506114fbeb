import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import { givenChannel } from '../../test/given.ts'
import {
  describe,
  givenApproved,
  givenDraft,
  givenHouse,
  givenNewCharter,
  givenPicture,
  givenScheduled,
  read,
  RULES,
} from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { reopenPost } from './reopen-post.ts'
import { schedulePost } from './schedule-post.ts'
import { sendDue } from './send-due.ts'
import { submitPost } from './submit-post.ts'

const app = await testApp()
const FRIDAY = '2026-03-13T10:00:00Z'
const SATURDAY = '2026-03-14T10:00:00Z'

test('an approved post can be given an hour, by its author or by someone who approves', async () => {
  const house = await givenHouse(app)
  for (const by of [house.sofia, house.bruno]) {
    const postId = await givenApproved(app, house)
    await schedulePost(app.as(by), { postId, publishAt: FRIDAY })
    const { state, deliveries } = await read(app, house, postId)
    equal(state, 'scheduled')
    equal(deliveries[0]?.publishAt, '2026-03-13T10:00:00.000Z')
  }
})

test('without an hour, it goes out now', async () => {
  const house = await givenHouse(app)
  const postId = await givenApproved(app, house)
  await schedulePost(app.as(house.sofia), { postId, publishAt: null })
  await app.runJobs()
  equal((await read(app, house, postId)).state, 'published')
})

test('a colleague who approves nothing gives no hour', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const postId = await givenApproved(app, house, { by: house.sophie })
  await refuses(schedulePost(app.as(house.sofia), { postId, publishAt: FRIDAY }), 'not-allowed')
})

test('a draft, or an hour that has passed, is refused', async () => {
  const house = await givenHouse(app)
  const draft = await givenDraft(app, house)
  await refuses(schedulePost(app.as(house.sofia), { postId: draft, publishAt: FRIDAY }), 'wrong-state')
  const postId = await givenApproved(app, house)
  const publishAt = '2026-03-12T08:00:00Z'
  await refuses(schedulePost(app.as(house.sofia), { postId, publishAt }), 'hour-passed')
})

test('a post scheduled twice at once is scheduled once', async () => {
  const house = await givenHouse(app)
  const postId = await givenApproved(app, house)
  const twice = [1, 2].map(() => schedulePost(app.as(house.sofia), { postId, publishAt: FRIDAY }))
  await Promise.allSettled(twice)
  equal((await read(app, house, postId)).deliveries.length, 1)
})

test('an approved post is refused when the charter has changed since', async () => {
  const house = await givenHouse(app)
  const postId = await givenApproved(app, house)
  await givenNewCharter(app, house, [RULES.directorsOnly])
  await refuses(schedulePost(app.as(house.sofia), { postId, publishAt: FRIDAY }), 'charter-blocks')
})

test('what is already scheduled this week takes its place among those the charter allows', async () => {
  const house = await givenHouse(app, [RULES.capped(1)])
  const postId = await givenApproved(app, house, { text: 'Un' })
  const other = await givenApproved(app, house, { text: 'Deux' })
  await schedulePost(app.as(house.sofia), { postId, publishAt: SATURDAY })
  await refuses(schedulePost(app.as(house.sofia), { postId: other, publishAt: FRIDAY }), 'charter-blocks')
  await schedulePost(app.as(house.sofia), { postId: other, publishAt: '2026-03-16T10:00:00Z' })
})

test('an agreement that no longer matches is asked for again', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const { mediaId, personId } = await givenPicture(app, house)
  const postId = await givenApproved(app, house, { mediaIds: [mediaId] })
  await describe(app, house, mediaId, { alt: 'Autre chose', personIds: [personId] })
  await refuses(schedulePost(app.as(house.sofia), { postId, publishAt: FRIDAY }), 'approval-needed')

  await reopenPost(app.as(house.sofia), { postId })
  const { revision } = await read(app, house, postId)
  deepEqual(await submitPost(app.as(house.sofia), { postId, revision }), { state: 'to-approve' })
})

test('after a failure on one channel, only that one is tried again', async () => {
  const house = await givenHouse(app)
  const second = await givenChannel(app, house.organisationId, { name: 'Compte', slug: 'compte' })
  const postId = await givenScheduled(app, house, FRIDAY, { channelIds: [house.channelId, second] })
  app.clock.set(FRIDAY)
  app.fake.next('refused')
  await sendDue(app.as(house.system))
  const failed = await read(app, house, postId)
  equal(failed.state, 'failed')
  deepEqual(failed.deliveries.map(({ state }) => state).toSorted(), ['failed', 'sent'])

  await schedulePost(app.as(house.sofia), { postId, publishAt: null })
  await sendDue(app.as(house.system))
  const post = await read(app, house, postId)
  equal(post.state, 'published')
  equal(post.deliveries.length, 3)
  app.clock.set('2026-03-12T09:15:00Z')
})
