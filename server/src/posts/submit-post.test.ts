import { deepEqual, equal, ok } from 'node:assert/strict'
import test from 'node:test'
import { listNotifications } from '../notifications/index.ts'
import { givenDraft, givenHouse, givenPicture, read, RULES } from '../../test/given-posts.ts'
import type { House } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { submitPost } from './submit-post.ts'

const app = await testApp()
const submit = (house: House, postId: string, by = house.sofia) =>
  submitPost(app.as(by), { postId, revision: 1 })

test('a post for which the charter asks nobody is approved as it is handed in', async () => {
  const house = await givenHouse(app)
  const postId = await givenDraft(app, house)
  deepEqual(await submit(house, postId), { state: 'approved' })
})

test('a post for which the charter asks someone waits, and only they are told', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const postId = await givenDraft(app, house)
  deepEqual(await submit(house, postId), { state: 'to-approve' })
  ok((await listNotifications(app.as(house.bruno))).some(({ kind }) => kind === 'post.to-approve'))
  equal((await listNotifications(app.as(house.sophie))).length, 0)
})

test('a post that the charter blocks is not handed in, and the refusal names the article and the channel', async () => {
  const house = await givenHouse(app, [RULES.consents])
  const { mediaId } = await givenPicture(app, house, { consents: false })
  const postId = await givenDraft(app, house, { mediaIds: [mediaId] })
  const refused = await submit(house, postId).catch((error: unknown) => error)
  const { findings } = (refused as { data: { findings: { rule: string; channel: string; quote: string }[] } })
    .data
  deepEqual(
    findings.map(({ rule, channel, quote }) => [rule, channel, quote]),
    [['consents', 'page', 'Voici la règle numéro 1.']],
  )
  equal((await read(app, house, postId)).state, 'draft')
})

test('an empty post, or one that goes nowhere, is not handed in', async () => {
  const house = await givenHouse(app)
  await refuses(submit(house, await givenDraft(app, house, { text: ' \n' })), 'nothing-to-publish')
  await refuses(submit(house, await givenDraft(app, house, { channelIds: [] })), 'channels-missing')
})

test('a text too long for its network is refused before anyone reads it', async () => {
  const house = await givenHouse(app)
  const postId = await givenDraft(app, house, { text: 'a'.repeat(501) })
  await refuses(submit(house, postId), 'network-limits', {
    channel: 'Page',
    problems: [{ code: 'too-many-characters', count: 501, max: 500 }],
  })
})

test('only its author hands a draft in; for anyone else it is not there', async () => {
  const house = await givenHouse(app)
  await refuses(submit(house, await givenDraft(app, house), house.administrator), 'not-found')
})
