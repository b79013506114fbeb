import { deepEqual } from 'node:assert/strict'
import test from 'node:test'
import { listConsents, recordConsent, withdrawConsent } from '../consents/index.ts'
import type { Member } from '../ctx.ts'
import { listNotifications } from '../notifications/index.ts'
import { givenApproved, givenHouse, givenPicture } from '../../test/given-posts.ts'
import type { House } from '../../test/given-posts.ts'
import { testApp } from '../../test/test-app.ts'
import { schedulePost } from './schedule-post.ts'

const app = await testApp()

const published = async (house: House, mediaIds: string[]) => {
  const postId = await givenApproved(app, house, { mediaIds })
  await schedulePost(app.as(house.sofia), { postId, publishAt: null })
  await app.runJobs()
  return postId
}
const toldOf = async (member: Member) =>
  (await listNotifications(app.as(member)))
    .filter(({ kind }) => kind === 'consent.withdrawn')
    .map(({ subjectId }) => subjectId)

test('a consent taken back brings what it allowed, and is public, to those who can take it down', async () => {
  const house = await givenHouse(app)
  const { mediaId, personId } = await givenPicture(app, house)
  const shown = await published(house, [mediaId])
  await published(house, [])

  const [consent] = await listConsents(app.as(house.sofia), { personId })
  await withdrawConsent(app.as(house.bruno), { consentId: consent!.id })
  await app.runJobs()
  for (const member of [house.sofia, house.administrator]) deepEqual(await toldOf(member), [shown])
})

test('a no that comes after a yes does the same', async () => {
  const house = await givenHouse(app)
  const { mediaId, personId } = await givenPicture(app, house)
  const shown = await published(house, [mediaId])
  await recordConsent(app.as(house.bruno), {
    personId,
    channelIds: [house.channelId],
    answer: 'refused',
    givenOn: '2026-03-12',
    untilOn: null,
    holders: ['Claire Moreau'],
  })
  await app.runJobs()
  deepEqual(await toldOf(house.sofia), [shown])
})
