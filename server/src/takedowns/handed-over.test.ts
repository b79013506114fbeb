import { deepEqual, equal, ok } from 'node:assert/strict'
import test from 'node:test'
import { confirmSent, givenHandedOver } from '../../test/given-by-hand.ts'
import { givenAnswers } from '../../test/given-family.ts'
import { givenHouse, read, RULES } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { listNotifications } from '../notifications/index.ts'
import { getToday } from '../posts/index.ts'
import { listTakedowns } from './queries.ts'

const app = await testApp()

test('what was handed to someone and is not sent yet is taken back when the answer changes, and they are told', async () => {
  const house = await givenHouse(app, [RULES.consents])
  const { mother, postId, deliveryId } = await givenHandedOver(app, house)
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
  await refuses(confirmSent(app, house, deliveryId), 'wrong-state')
})
