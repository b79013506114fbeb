import { equal } from 'node:assert/strict'
import test from 'node:test'
import { givenApproved, givenDraft, givenHouse, givenScheduled, read, RULES } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { reopenPost } from './reopen-post.ts'
import { schedulePost } from './schedule-post.ts'
import { submitPost } from './submit-post.ts'
import { withdrawPost } from './withdraw-post.ts'

const app = await testApp()

test('an author takes a scheduled post back to their desk, and it loses its hour', async () => {
  const house = await givenHouse(app)
  const postId = await givenScheduled(app, house, '2026-03-13T10:00:00Z')
  await reopenPost(app.as(house.sofia), { postId })
  const post = await read(app, house, postId)
  equal(post.state, 'draft')
  equal(post.deliveries[0]?.state, 'withdrawn')
})

test('reopened and handed in as it was, a post keeps the agreement it had', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const postId = await givenApproved(app, house)
  await reopenPost(app.as(house.sofia), { postId })
  const { revision } = await read(app, house, postId)
  equal((await submitPost(app.as(house.sofia), { postId, revision })).state, 'approved')
})

test('a withdrawn post can be taken up again', async () => {
  const house = await givenHouse(app)
  const postId = await givenDraft(app, house)
  await withdrawPost(app.as(house.sofia), { postId })
  await reopenPost(app.as(house.sofia), { postId })
  equal((await read(app, house, postId)).state, 'draft')
})

test('what was seen outside is not taken up again, even once it is gone', async () => {
  const house = await givenHouse(app)
  const postId = await givenApproved(app, house)
  await schedulePost(app.as(house.sofia), { postId, publishAt: null })
  await app.runJobs()
  await refuses(reopenPost(app.as(house.sofia), { postId }), 'wrong-state')
  await withdrawPost(app.as(house.sofia), { postId })
  await app.runJobs()
  await refuses(reopenPost(app.as(house.sofia), { postId }), 'wrong-state')
})

test('nobody takes up what a colleague wrote', async () => {
  const house = await givenHouse(app)
  const postId = await givenApproved(app, house)
  await refuses(reopenPost(app.as(house.sophie), { postId }), 'not-allowed')
})
