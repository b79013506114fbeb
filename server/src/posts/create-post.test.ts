import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import { closeChannel } from '../channels/index.ts'
import { givenHouse, read } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { createPost } from './create-post.ts'

const app = await testApp()

test('a draft begins empty, in the organisation’s language and in its name', async () => {
  const house = await givenHouse(app)
  const { id } = await createPost(app.as(house.sofia))
  const { state, author, text, language, capacity, channels } = await read(app, house, id)
  deepEqual(
    [state, author.name, text, language, capacity, channels],
    ['draft', 'Sofia Petit', '', 'fr', 'official', []],
  )
})

test('a draft can begin with what is already known of it', async () => {
  const house = await givenHouse(app)
  const wantedAt = '2026-03-13T11:00:00+01:00'
  const { id } = await createPost(app.as(house.sofia), {
    text: 'Bonjour.',
    channelIds: [house.channelId],
    wantedAt,
  })
  const post = await read(app, house, id)
  equal(post.text, 'Bonjour.')
  equal(post.wantedAt, '2026-03-13T10:00:00.000Z')
  equal(post.channels[0]?.slug, 'page')
})

test('a draft goes to no closed channel', async () => {
  const house = await givenHouse(app)
  await closeChannel(app.as(house.system), { channelId: house.channelId })
  await refuses(createPost(app.as(house.sofia), { channelIds: [house.channelId] }), 'channel-closed')
})

test('a visitor writes nothing', async () => {
  await refuses(createPost(app.as({ kind: 'visitor' })), 'not-allowed')
})
