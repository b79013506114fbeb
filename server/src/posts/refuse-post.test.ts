import { equal, ok } from 'node:assert/strict'
import test from 'node:test'
import { listNotifications } from '../notifications/index.ts'
import { givenApproved, givenDraft, givenHouse, read, RULES } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { refusePost } from './refuse-post.ts'
import { reopenPost } from './reopen-post.ts'
import { schedulePost } from './schedule-post.ts'
import { submitPost } from './submit-post.ts'

const app = await testApp()

test('whoever could agree may refuse, and the author reads why', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const postId = await givenDraft(app, house)
  await submitPost(app.as(house.sofia), { postId, revision: 1 })
  await refusePost(app.as(house.bruno), { postId, reason: 'On voit l’adresse de la maison.' })
  const post = await read(app, house, postId)
  equal(post.state, 'refused')
  equal(post.reason?.data.reason, 'On voit l’adresse de la maison.')
  const told = await listNotifications(app.as(house.sofia))
  ok(told.some(({ kind, sentence }) => kind === 'post.refused' && sentence.includes('adresse de la maison')))
})

test('a post that a person refused is not scheduled before it was handed in again', async () => {
  const house = await givenHouse(app)
  const postId = await givenApproved(app, house)
  await refusePost(app.as(house.sophie), { postId, reason: 'Trop tôt' })
  await refuses(schedulePost(app.as(house.sofia), { postId, publishAt: null }), 'wrong-state')
  await reopenPost(app.as(house.sofia), { postId })
  equal((await read(app, house, postId)).state, 'draft')
})

test('its author does not refuse a post, nor does a colleague who approves nothing', async () => {
  const house = await givenHouse(app, [RULES.asksUnitHead])
  const postId = await givenApproved(app, house, { by: house.sophie })
  await refuses(refusePost(app.as(house.sophie), { postId, reason: 'Non' }), 'not-allowed')
  await refuses(refusePost(app.as(house.sofia), { postId, reason: 'Non' }), 'not-allowed')
})
