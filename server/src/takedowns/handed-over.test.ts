import { deepEqual, equal, ok } from 'node:assert/strict'
import test from 'node:test'
import { givenAnswers, givenHolder } from '../../test/given-family.ts'
import { givenApproved, givenHouse, givenPicture, read, RULES } from '../../test/given-posts.ts'
import { givenChannel } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listNotifications } from '../notifications/index.ts'
import { confirmByHand, getToday, schedulePost } from '../posts/index.ts'
import { listTakedowns } from './queries.ts'

const app = await testApp()

test('what was handed to someone and is not sent yet is taken back when the answer changes, and they are told', async () => {
  const house = await givenHouse(app, [RULES.consents])
  const group = await givenChannel(app, house.organisationId, {
    name: 'Groupe',
    network: 'facebook',
    connector: 'manual',
    surface: 'group',
    audience: 'members',
  })
  const { personId, mediaId } = await givenPicture(app, house, { consents: false })
  const mother = await givenHolder(app, house, { personId })
  await givenAnswers(app, mother, 'yes')
  const postId = await givenApproved(app, house, { mediaIds: [mediaId], channelIds: [group] })
  await schedulePost(app.as(house.sofia), { postId, publishAt: null })
  await app.runJobs()
  equal((await getToday(app.as(house.sofia))).byHand.length, 1)
  await givenAnswers(app, mother, 'no')
  await app.runJobs()
  const [delivery] = (await read(app, house, postId)).deliveries
  equal(delivery!.state, 'stopped')
  equal(delivery!.reason?.code, 'charter-blocks')
  equal((await getToday(app.as(house.sofia))).byHand.length, 0)
  deepEqual(await listTakedowns(app.as(house.bruno)), [])
  const told = await listNotifications(app.as(house.sofia))
  ok(told.some(({ kind }) => kind === 'post.stopped'))
  const url = 'https://www.facebook.com/groups/12/posts/34/'
  await refuses(confirmByHand(app.as(house.sofia), { deliveryId: delivery!.id, url }), 'wrong-state')
})
