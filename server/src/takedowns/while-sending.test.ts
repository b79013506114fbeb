import { deepEqual, equal, ok } from 'node:assert/strict'
import test from 'node:test'
import { givenAnswers, givenHolder } from '../../test/given-family.ts'
import { givenChannel } from '../../test/given.ts'
import {
  describe,
  givenApproved,
  givenHouse,
  givenPicture,
  givenScheduled,
  read,
  RULES,
} from '../../test/given-posts.ts'
import { testApp } from '../../test/test-app.ts'
import { allNetworks } from '../networks/all.ts'
import { createFake } from '../networks/fake/fake.ts'
import { schedulePost, sendDue, settleDelivery } from '../posts/index.ts'
import { claimDelivery } from '../posts/claim-delivery.ts'
import { publishDelivery } from '../posts/publish-delivery.ts'
import { recordOutcome } from '../posts/record-outcome.ts'
import { NetworkFailure } from '../networks/failure.ts'
import { openTakedowns } from './open-takedowns.ts'
import { listTakedowns } from './queries.ts'
import { listShownToFamily } from './for-family.ts'

/** What happens in the instant before a post becomes visible. */
let meanwhile = async () => {}
const fake = createFake({ pause: async (step) => (step === 'before-publishing' ? meanwhile() : undefined) })
const app = await testApp({ networks: allNetworks(fake) })

async function aDuePost() {
  app.clock.set('2026-03-12T10:15:00+01:00')
  const house = await givenHouse(app, [RULES.consents])
  const { personId, mediaId } = await givenPicture(app, house, { consents: false })
  const mother = await givenHolder(app, house, { personId })
  await givenAnswers(app, mother, 'yes')
  const postId = await givenScheduled(app, house, '2026-03-12T10:20:00+01:00', { mediaIds: [mediaId] })
  app.clock.set('2026-03-12T10:21:00+01:00')
  return { house, mother, personId, postId }
}

test('a yes taken back while the network is answering is deleted at once, without waiting for anyone', async () => {
  const { house, mother, postId } = await aDuePost()
  meanwhile = async () => {
    meanwhile = async () => {}
    await givenAnswers(app, mother, 'no')
    // The job of the withdrawal finds a delivery that is on its way.
    await app.runJobs()
  }
  await sendDue(app.as(house.system))
  await app.runJobs()
  deepEqual(fake.visible(), [])
  equal((await read(app, house, postId)).deliveries[0]!.state, 'removed')
  const [shown] = await listShownToFamily(app.as({ kind: 'visitor' }), { token: mother.token, address: null })
  equal(shown!.takedown!.state, 'gone')
})

test('a yes taken back while the network is answering, of which one hears only afterwards, is deleted at once too', async () => {
  const { house, mother, postId } = await aDuePost()
  meanwhile = async () => {
    meanwhile = async () => {}
    await givenAnswers(app, mother, 'no')
  }
  await sendDue(app.as(house.system))
  equal(fake.visible().length, 1)
  await app.runJobs()
  deepEqual(fake.visible(), [])
  equal((await read(app, house, postId)).deliveries[0]!.state, 'removed')
})

test('a yes taken back between two channels: what has left is deleted, what had not does not leave', async () => {
  app.clock.set('2026-03-12T10:15:00+01:00')
  const house = await givenHouse(app, [RULES.consents])
  const group = await givenChannel(app, house.organisationId, { name: 'Groupe', slug: 'groupe' })
  const { personId, mediaId } = await givenPicture(app, house, { consents: false })
  const mother = await givenHolder(app, house, { personId })
  await givenAnswers(app, mother, 'yes')
  const publishAt = '2026-03-12T10:20:00+01:00'
  const channelIds = [house.channelId, group]
  const postId = await givenScheduled(app, house, publishAt, { mediaIds: [mediaId], channelIds })
  app.clock.set('2026-03-12T10:21:00+01:00')
  meanwhile = async () => {
    meanwhile = async () => {}
    await givenAnswers(app, mother, 'no')
  }
  await sendDue(app.as(house.system))
  equal(fake.visible().length, 1)
  await app.runJobs()
  deepEqual(fake.visible(), [])
  const { deliveries } = await read(app, house, postId)
  deepEqual(deliveries.map(({ state }) => state).toSorted(), ['removed', 'stopped'])
})

test('what was stopped in the last instant asks nobody to take it down', async () => {
  const { house, mother, postId } = await aDuePost()
  const ctx = app.as(house.system)
  const [delivery] = (await read(app, house, postId)).deliveries
  const { id } = delivery!
  const claimed = await claimDelivery(ctx, id)
  await givenAnswers(app, mother, 'no')
  await app.runJobs()
  equal((await listTakedowns(app.as(house.bruno))).length, 1)
  await recordOutcome(ctx, id, await publishDelivery(ctx, claimed!))
  await app.runJobs()
  deepEqual(await listTakedowns(app.as(house.bruno)), [])
  deepEqual(fake.visible(), [])
})

test('what the network put off, and the charter then stopped, asks nobody to take it down', async () => {
  const { house, mother, postId } = await aDuePost()
  meanwhile = async () => {
    meanwhile = async () => {}
    await givenAnswers(app, mother, 'no')
    await app.runJobs()
    throw new NetworkFailure('rate-limited', { network: 'fake', detail: 'too many requests' })
  }
  await sendDue(app.as(house.system))
  equal((await read(app, house, postId)).deliveries[0]!.state, 'scheduled')
  app.clock.set('2026-03-12T11:30:00+01:00')
  await sendDue(app.as(house.system))
  await app.runJobs()
  equal((await read(app, house, postId)).deliveries[0]!.state, 'stopped')
  deepEqual(await listTakedowns(app.as(house.bruno)), [])
})

for (const arrived of [true, false])
  test(`nobody knows whether it left, and it ${arrived ? 'had: it is deleted as soon as it is found' : 'had not: nobody is asked for anything'}`, async () => {
    const { house, mother, postId } = await aDuePost()
    fake.next(arrived ? 'timeout-after-sending' : 'timeout-before-sending', 'unavailable')
    await sendDue(app.as(house.system))
    const [delivery] = (await read(app, house, postId)).deliveries
    equal(delivery!.state, 'unknown')
    await givenAnswers(app, mother, 'no')
    await app.runJobs()
    equal((await listTakedowns(app.as(house.bruno))).length, 1)
    await settleDelivery(app.as(house.sofia), { deliveryId: delivery!.id, outcome: 'not-sent' })
    await app.runJobs()
    deepEqual(fake.visible(), [])
    deepEqual(await listTakedowns(app.as(house.bruno)), [])
  })

test('what is in someone’s hands is taken off their list and off the other, whichever is read first', async () => {
  const house = await givenHouse(app, [RULES.consents])
  const paper = await givenChannel(app, house.organisationId, {
    name: 'Groupe fermé',
    network: 'facebook',
    connector: 'manual',
    surface: 'group',
    audience: 'members',
  })
  const { personId, mediaId } = await givenPicture(app, house, { consents: false })
  const mother = await givenHolder(app, house, { personId })
  await givenAnswers(app, mother, 'yes')
  const postId = await givenApproved(app, house, { mediaIds: [mediaId], channelIds: [paper] })
  await schedulePost(app.as(house.sofia), { postId, publishAt: null })
  await app.runJobs()
  await givenAnswers(app, mother, 'no')
  equal(await openTakedowns(app.as(house.system), { personId }), 1)
  await app.runJobs()
  equal((await read(app, house, postId)).deliveries[0]!.state, 'stopped')
  deepEqual(await listTakedowns(app.as(house.bruno)), [])
})

test('a withdrawal and a sending at the same second leave nothing out without the right', async () => {
  const { house, mother, postId } = await aDuePost()
  await Promise.all([givenAnswers(app, mother, 'no'), sendDue(app.as(house.system))])
  await app.runJobs()
  deepEqual(fake.visible(), [])
  const { state } = (await read(app, house, postId)).deliveries[0]!
  ok(state === 'stopped' || state === 'removed', state)
  deepEqual(await listTakedowns(app.as(house.bruno)), [])
})

test('a mother’s yes, a father’s no and a sending at the same second leave nothing out', async () => {
  const { house, mother, personId, postId } = await aDuePost()
  const father = await givenHolder(app, house, { personId, name: 'Paul Moreau' })
  await Promise.all([
    givenAnswers(app, mother, 'yes'),
    givenAnswers(app, father, 'no'),
    sendDue(app.as(house.system)),
  ])
  await app.runJobs()
  deepEqual(fake.visible(), [])
  const { state } = (await read(app, house, postId)).deliveries[0]!
  ok(state === 'stopped' || state === 'removed', state)
})

test('someone who had said no, and is recognised on what is already out, is on the list', async () => {
  app.clock.set('2026-03-12T10:15:00+01:00')
  const house = await givenHouse(app, [RULES.consents])
  const { personId, mediaId } = await givenPicture(app, house, { consents: false })
  const mother = await givenHolder(app, house, { personId })
  await givenAnswers(app, mother, 'no')
  await describe(app, house, mediaId, { alt: 'Un atelier', personIds: [] })
  await givenScheduled(app, house, '2026-03-12T10:20:00+01:00', { mediaIds: [mediaId] })
  app.clock.set('2026-03-12T10:21:00+01:00')
  await sendDue(app.as(house.system))
  await app.runJobs()
  deepEqual(await listTakedowns(app.as(house.bruno)), [])
  await describe(app, house, mediaId, { alt: 'Un atelier', personIds: [personId] })
  await app.runJobs()
  const [listed] = await listTakedowns(app.as(house.bruno))
  deepEqual([listed!.person.id, listed!.cause, listed!.state], [personId, 'refused', 'open'])
})
