import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import { givenAnswers, givenHolder } from '../../test/given-family.ts'
import { givenApproved, givenHouse, givenPicture, RULES } from '../../test/given-posts.ts'
import { testApp } from '../../test/test-app.ts'
import { schedulePost } from '../posts/index.ts'
import { getWaitingRemovals, hasWaitingRemovals } from './get-waiting.ts'
import { listTakedowns } from './queries.ts'
import { removeNow } from './remove-now.ts'

const app = await testApp()

test('what is over is a list of its own, with the words and the address of each post', async () => {
  const house = await givenHouse(app, [RULES.consents])
  const { personId, mediaId } = await givenPicture(app, house, { consents: false })
  const mother = await givenHolder(app, house, { personId })
  await givenAnswers(app, mother, 'yes')
  for (const text of ['Le potager.', 'La fête.']) {
    const channelIds = [house.channelId]
    const postId = await givenApproved(app, house, { mediaIds: [mediaId], channelIds, text })
    await schedulePost(app.as(house.sofia), { postId, publishAt: null })
  }
  await app.runJobs()
  app.clock.advance(1)
  await givenAnswers(app, mother, 'no')
  await app.runJobs()
  const ctx = app.as(house.bruno)
  const waiting = await listTakedowns(ctx)
  deepEqual(waiting.map(({ excerpt }) => excerpt).toSorted(), ['La fête.', 'Le potager.'])
  const { person, channel, cause, dueOn, isLate } = waiting[0]!
  const nearest = { person: person.name, channel: channel.name, cause }
  deepEqual(await getWaitingRemovals(ctx), { count: 2, dueOn, isLate, nearest })
  equal(await getWaitingRemovals(app.as(house.sofia)), null)
  equal(await hasWaitingRemovals(ctx), true)
  equal(await hasWaitingRemovals(app.as(house.sofia)), false)
  equal(waiting[0]!.mediaId, mediaId)

  await removeNow(ctx, { takedownId: waiting[0]!.id })
  await app.runJobs()
  const over = await listTakedowns(ctx, { which: 'closed' })
  deepEqual(
    over.map(({ id, excerpt }) => ({ id, excerpt })),
    [{ id: waiting[0]!.id, excerpt: waiting[0]!.excerpt }],
  )
  deepEqual(
    (await listTakedowns(ctx)).map(({ id }) => id),
    [waiting[1]!.id],
  )
  equal((await getWaitingRemovals(ctx))!.count, 1)
})
