import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import {
  RULES,
  describe,
  edit,
  givenApproved,
  givenDraft,
  givenHouse,
  givenPicture,
  givenScheduled,
  read,
  savedAs,
} from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { refusePost } from './refuse-post.ts'
import { savePost } from './save-post.ts'
import { submitPost } from './submit-post.ts'

const app = await testApp()
const TOMORROW = '2026-03-13T10:00:00Z'

test('saving answers with what the charter says of it', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const postId = await givenDraft(app, house)
  const { revision, verdicts } = await edit(app, house, await read(app, house, postId), { text: 'Bonjour.' })
  equal(revision, 2)
  deepEqual(
    verdicts.map(({ channel, decision, moment }) => [channel.slug, decision, moment]),
    [['page', 'review', 'save']],
  )
})

test('a draft can be written before any charter is in force', async () => {
  const house = await givenHouse(app)
  app.clock.set('2025-12-01T10:00:00Z')
  const postId = await givenDraft(app, house)
  deepEqual((await edit(app, house, await read(app, house, postId), { text: 'Bonjour.' })).verdicts, [])
  await refuses(submitPost(app.as(house.sofia), { postId, revision: 2 }), 'no-charter')
  app.clock.set('2026-03-12T09:15:00Z')
})

test('a second tab that edits an approved post is told that it holds an old one', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const postId = await givenDraft(app, house)
  const secondTab = await read(app, house, postId)
  await submitPost(app.as(house.sofia), { postId, revision: 1 })
  await refuses(edit(app, house, secondTab, { text: 'Ancien.' }), 'stale-revision', {
    revision: 2,
    state: 'to-approve',
  })
})

test('two tabs that save at once: one is kept, the other is told', async () => {
  const house = await givenHouse(app)
  const post = await read(app, house, await givenDraft(app, house))
  const saves = await Promise.allSettled([
    edit(app, house, post, { text: 'Un' }),
    edit(app, house, post, { text: 'Deux' }),
  ])
  deepEqual(saves.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
})

test('an edited post goes back to draft, without its agreement and without its hour', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const postId = await givenScheduled(app, house, TOMORROW)
  await edit(app, house, await read(app, house, postId), { text: 'Autre chose.' })
  const post = await read(app, house, postId)
  equal(post.state, 'draft')
  equal(post.approvals[0]?.current, false)
  equal(post.deliveries[0]?.state, 'withdrawn')
})

test('an agreement holds again when the content is again the one it was given on', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const postId = await givenApproved(app, house)
  const approved = await read(app, house, postId)
  await edit(app, house, approved, { text: 'Autre chose.' })
  await edit(app, house, await read(app, house, postId), { text: approved.text })
  const { revision } = await read(app, house, postId)
  deepEqual(await submitPost(app.as(house.sofia), { postId, revision }), { state: 'approved' })
})

test('saving without a change leaves an approved post where it is', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const post = await read(app, house, await givenApproved(app, house))
  equal((await edit(app, house, post, {})).revision, post.revision)
  equal((await read(app, house, post.id)).state, 'approved')
})

test('nobody edits what a colleague wrote', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const post = await read(app, house, await givenApproved(app, house))
  await refuses(savePost(app.as(house.administrator), savedAs(post, { text: 'X' })), 'not-allowed')
})

test('a text with half a character, a NUL and the line ends of a form is kept without them', async () => {
  const house = await givenHouse(app)
  const post = await read(app, house, await givenDraft(app, house))
  await edit(app, house, post, { text: 'a\0b\ud83d\r\nc \u202e\u200bd' })
  equal((await read(app, house, post.id)).text, 'ab\ufffd\nc \u202e\u200bd')
})

test('a text of 100,000 characters is kept, with its verdict', async () => {
  const house = await givenHouse(app, [RULES.newsOnly])
  const post = await read(app, house, await givenDraft(app, house))
  await edit(app, house, post, { text: 'é'.repeat(100_000) })
  equal((await read(app, house, post.id)).text.length, 100_000)
})

test('a post that names an unknown channel or picture is not saved', async () => {
  const house = await givenHouse(app)
  const other = await givenHouse(app)
  const post = await read(app, house, await givenDraft(app, house))
  await refuses(edit(app, house, post, { channelIds: [other.channelId] }), 'not-found')
  await refuses(edit(app, house, post, { mediaIds: [other.channelId] }), 'not-found')
})

test('a picture described anew takes its approved post back to draft when it is saved', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const { mediaId, personId } = await givenPicture(app, house)
  const postId = await givenApproved(app, house, { mediaIds: [mediaId] })
  await describe(app, house, mediaId, { alt: 'Autre chose', personIds: [personId] })
  await edit(app, house, await read(app, house, postId), {})
  equal((await read(app, house, postId)).state, 'draft')
})

test('a refused post that its author saves again is a draft, be it unchanged', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const postId = await givenApproved(app, house)
  await refusePost(app.as(house.bruno), { postId, reason: 'Trop tôt' })
  await edit(app, house, await read(app, house, postId), {})
  equal((await read(app, house, postId)).state, 'draft')
})
