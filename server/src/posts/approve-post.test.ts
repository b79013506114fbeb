import { deepEqual, equal, ok } from 'node:assert/strict'
import test from 'node:test'
import type { Member } from '../ctx.ts'
import { listNotifications } from '../notifications/index.ts'
import { grantMandate } from '../people/index.ts'
import { describe, edit, givenDraft, givenHouse, givenPicture, read, RULES } from '../../test/given-posts.ts'
import type { House } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { approvePost } from './approve-post.ts'
import { submitPost } from './submit-post.ts'

const app = await testApp()

async function waiting(rules: string[], content: { text?: string; mediaIds?: string[] } = {}) {
  const house = await givenHouse(app, rules)
  const postId = await givenDraft(app, house, content)
  await submitPost(app.as(house.sofia), { postId, revision: 1 })
  return { house, postId }
}
const agree = async (house: House, postId: string, by: Member) =>
  approvePost(app.as(by), { postId, contentHash: (await read(app, house, postId)).contentHash })
const logged = async (house: House, postId: string, kind: string) =>
  (await read(app, house, postId)).history.filter((entry) => entry.kind === kind)

test('a post is approved by someone whom the charter names, and its author is told', async () => {
  const { house, postId } = await waiting([RULES.asksUnitHead])
  deepEqual(await agree(house, postId, house.bruno), { state: 'approved' })
  const post = await read(app, house, postId)
  equal(post.state, 'approved')
  deepEqual(
    post.approvals.map(({ by, current }) => [by.name, current]),
    [['Bruno Leroy', true]],
  )
  ok((await listNotifications(app.as(house.sofia))).some(({ kind }) => kind === 'post.approved'))
})

test('nobody approves what they wrote', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const postId = await givenDraft(app, house, { by: house.bruno })
  await submitPost(app.as(house.bruno), { postId, revision: 1 })
  await refuses(agree(house, postId, house.bruno), 'own-approval')
})

test('someone whom the charter does not name cannot approve', async () => {
  const { house, postId } = await waiting([RULES.asksUnitHead])
  await refuses(agree(house, postId, house.administrator), 'not-allowed')
  equal((await read(app, house, postId)).state, 'to-approve')
})

test('a role held by a mandate that runs today is enough', async () => {
  const { house, postId } = await waiting([RULES.asksUnitHead])
  await grantMandate(app.as(house.system), {
    personId: house.administrator.personId,
    role: 'unit-head',
    body: 'Direction',
    fromOn: '2026-03-01',
    untilOn: '2026-03-31',
  })
  equal((await agree(house, postId, house.administrator)).state, 'approved')
})

test('when several must agree, the post waits for the last of them', async () => {
  const { house, postId } = await waiting([RULES.asksUnitHeadAndDirector])
  deepEqual(await agree(house, postId, house.bruno), { state: 'to-approve' })
  deepEqual((await read(app, house, postId)).awaits, ['unit-head', 'director'])
  deepEqual(await agree(house, postId, house.sophie), { state: 'approved' })
})

test('a review for which the charter names nobody is answered by those who approve in general', async () => {
  const { house, postId } = await waiting([RULES.newsOnly])
  equal((await read(app, house, postId)).state, 'to-approve')
  await agree(house, postId, house.sophie)
  const [entry] = await logged(house, postId, 'post.approved')
  deepEqual(entry?.data.covers, ['news-only'])
  equal((await read(app, house, postId)).state, 'approved')
})

test('an agreement is refused when the post changed while it was read', async () => {
  const { house, postId } = await waiting([RULES.asksUnitHead])
  const { contentHash } = await read(app, house, postId)
  const { revision } = await edit(app, house, await read(app, house, postId), { text: 'Autre chose.' })
  await submitPost(app.as(house.sofia), { postId, revision })
  await refuses(approvePost(app.as(house.bruno), { postId, contentHash }), 'stale-content')
})

test('a picture described otherwise after the agreement voids it', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const { mediaId, personId } = await givenPicture(app, house)
  const postId = await givenDraft(app, house, { mediaIds: [mediaId] })
  await submitPost(app.as(house.sofia), { postId, revision: 1 })
  await agree(house, postId, house.bruno)
  await describe(app, house, mediaId, { alt: 'Lucas peint un arbre', personIds: [personId] })
  equal((await read(app, house, postId)).approvals[0]?.current, false)
})

test('two approvers at once both count, and the post is approved once', async () => {
  const { house, postId } = await waiting([RULES.newsOnly])
  const before = await read(app, house, postId)
  await Promise.all([agree(house, postId, house.bruno), agree(house, postId, house.sophie)])
  const post = await read(app, house, postId)
  equal(post.state, 'approved')
  equal(post.revision, before.revision + 1)
  equal(post.approvals.length, 2)
  equal((await logged(house, postId, 'post.approved')).length, 2)
})

test('agreeing twice is agreeing once', async () => {
  const { house, postId } = await waiting([RULES.asksUnitHead])
  await Promise.all([agree(house, postId, house.bruno), agree(house, postId, house.bruno)])
  equal((await logged(house, postId, 'post.approved')).length, 1)
})
