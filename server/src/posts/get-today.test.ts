import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import type { Member } from '../ctx.ts'
import { givenApproved, givenDraft, givenHouse, givenScheduled, read, RULES } from '../../test/given-posts.ts'
import type { House } from '../../test/given-posts.ts'
import { testApp } from '../../test/test-app.ts'
import { approvePost } from './approve-post.ts'
import { getToday, listToApprove } from './get-today.ts'
import { listPosts } from './list-posts.ts'
import { schedulePost } from './schedule-post.ts'
import { submitPost } from './submit-post.ts'

const app = await testApp()

async function handedIn(house: House) {
  const postId = await givenDraft(app, house)
  await submitPost(app.as(house.sofia), { postId, revision: 1 })
  return postId
}
const toApprove = async (by: Member) => (await listToApprove(app.as(by))).map(({ id }) => id)

test('what waits for an agreement is shown to those who can give it, until they did', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHeadAndDirector])
  const postId = await handedIn(house)
  for (const member of [house.bruno, house.sophie]) deepEqual(await toApprove(member), [postId])
  for (const member of [house.sofia, house.administrator]) deepEqual(await toApprove(member), [])

  const { contentHash } = await read(app, house, postId)
  await approvePost(app.as(house.bruno), { postId, contentHash })
  deepEqual(await toApprove(house.bruno), [])
  deepEqual(await toApprove(house.sophie), [postId])
})

test('today shows my drafts, what is coming and what came out', async () => {
  const house = await givenHouse(app)
  const draft = await givenDraft(app, house)
  const coming = await givenScheduled(app, house, '2026-03-13T10:00:00Z')
  const published = await givenApproved(app, house)
  await schedulePost(app.as(house.sofia), { postId: published, publishAt: null })
  await app.runJobs()

  const today = await getToday(app.as(house.sofia))
  deepEqual(
    [today.mine, today.upcoming, today.published].map((lines) => lines.map(({ id }) => id)),
    [[draft], [coming], [published]],
  )
  equal(today.upcoming[0]?.publishAt, '2026-03-13T10:00:00.000Z')
  equal(today.published[0]?.channels[0]?.name, 'Page')
})

test('a draft is in nobody else’s list', async () => {
  const house = await givenHouse(app)
  const draft = await givenDraft(app, house)
  const idsFor = async (member: Member) => (await listPosts(app.as(member))).map(({ id }) => id)
  deepEqual(await idsFor(house.sofia), [draft])
  deepEqual(await idsFor(house.administrator), [])
})

test('a list goes on after the last post that was seen', async () => {
  const house = await givenHouse(app)
  const ids = []
  for (const minute of [1, 2, 3]) {
    app.clock.set(`2026-03-12T10:0${minute}:00Z`)
    ids.push(await givenDraft(app, house))
  }
  const first = await listPosts(app.as(house.sofia), { limit: 2, states: ['draft'] })
  const rest = await listPosts(app.as(house.sofia), { before: first.at(-1)!.updatedAt })
  deepEqual(
    [...first, ...rest].map(({ id }) => id),
    ids.toReversed(),
  )
})
