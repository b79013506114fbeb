import { deepEqual } from 'node:assert/strict'
import test from 'node:test'
import { listConsents, withdrawConsent } from '../consents/index.ts'
import { listNotifications } from '../notifications/index.ts'
import { givenApproved, givenHouse, givenPicture } from '../../test/given-posts.ts'
import { testApp } from '../../test/test-app.ts'
import { schedulePost } from './schedule-post.ts'

const app = await testApp()

test('a consent taken back brings what it allowed, and is public, to those who can take it down', async () => {
  const house = await givenHouse(app)
  const { mediaId, personId } = await givenPicture(app, house)
  const shown = await givenApproved(app, house, { mediaIds: [mediaId] })
  const other = await givenApproved(app, house)
  for (const postId of [shown, other]) await schedulePost(app.as(house.sofia), { postId, publishAt: null })
  await app.runJobs()

  const [consent] = await listConsents(app.as(house.sofia), { personId })
  await withdrawConsent(app.as(house.bruno), { consentId: consent!.id })
  await app.runJobs()
  for (const member of [house.sofia, house.administrator])
    deepEqual(
      (await listNotifications(app.as(member)))
        .filter(({ kind }) => kind === 'consent.withdrawn')
        .map(({ subjectId }) => subjectId),
      [shown],
    )
})
