import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import { givenAnswers, givenHolder } from '../../test/given-family.ts'
import { givenHouse, givenPicture, givenScheduled, read, RULES } from '../../test/given-posts.ts'
import { testApp } from '../../test/test-app.ts'
import { claimDelivery } from './claim-delivery.ts'
import { publishDelivery } from './publish-delivery.ts'
import { recordOutcome } from './record-outcome.ts'

const app = await testApp()

test('a yes taken back while the pictures are being read stops the sending: nothing leaves', async () => {
  const house = await givenHouse(app, [RULES.consents])
  const { personId, mediaId } = await givenPicture(app, house, { consents: false })
  const mother = await givenHolder(app, house, { personId })
  await givenAnswers(app, mother, 'yes')
  const postId = await givenScheduled(app, house, '2026-03-12T10:20:00+01:00', { mediaIds: [mediaId] })
  app.clock.set('2026-03-12T10:21:00+01:00')
  const ctx = app.as(house.system)
  const [delivery] = (await read(app, house, postId)).deliveries
  const claimed = await claimDelivery(ctx, delivery!.id)
  await givenAnswers(app, mother, 'no')
  const outcome = await publishDelivery(ctx, claimed!)
  equal(outcome.kind, 'stopped')
  equal(await recordOutcome(ctx, delivery!.id, outcome), 'stopped')
  equal((await read(app, house, postId)).state, 'refused')
  deepEqual(app.fake.visible(), [])
})
