import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import { givenAnswers, givenHolder } from '../../test/given-family.ts'
import { givenHouse, givenPicture, givenScheduled, read, RULES } from '../../test/given-posts.ts'
import { testApp } from '../../test/test-app.ts'
import { allNetworks } from '../networks/all.ts'
import { createFake } from '../networks/fake/fake.ts'
import { sendDue } from '../posts/index.ts'
import { listShownToFamily } from './for-family.ts'

/** What happens in the instant before a post becomes visible. */
let meanwhile = async () => {}
const fake = createFake({ pause: async (step) => (step === 'before-publishing' ? meanwhile() : undefined) })
const app = await testApp({ networks: allNetworks(fake) })

async function aDuePost() {
  const house = await givenHouse(app, [RULES.consents])
  const { personId, mediaId } = await givenPicture(app, house, { consents: false })
  const mother = await givenHolder(app, house, { personId })
  await givenAnswers(app, mother, 'yes')
  const postId = await givenScheduled(app, house, '2026-03-12T10:20:00+01:00', { mediaIds: [mediaId] })
  app.clock.set('2026-03-12T10:21:00+01:00')
  return { house, mother, postId }
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

test('a withdrawal and a sending at the same second leave nothing out without the right', async () => {
  const { house, mother, postId } = await aDuePost()
  await Promise.all([givenAnswers(app, mother, 'no'), sendDue(app.as(house.system))])
  await app.runJobs()
  const { deliveries } = await read(app, house, postId)
  const { state } = deliveries[0]!
  // Either the withdrawal came first and it was stopped, or it went out with the right and is on the list.
  const [shown] = await listShownToFamily(app.as({ kind: 'visitor' }), { token: mother.token, address: null })
  equal(state === 'stopped' || state === 'removed' || shown!.takedown !== null, true, state)
})
