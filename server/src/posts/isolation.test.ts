import { deepEqual } from 'node:assert/strict'
import test from 'node:test'
import {
  givenApproved,
  givenDraft,
  givenHouse,
  givenPicture,
  givenScheduled,
  read,
  savedAs,
} from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import * as posts from './index.ts'

const app = await testApp()

test('a post or a delivery of another organisation is not there, whatever one does with its id', async () => {
  const theirs = await givenHouse(app)
  const ours = await givenHouse(app)
  const postId = await givenScheduled(app, theirs, '2026-03-13T10:00:00Z')
  const post = await read(app, theirs, postId)
  const { contentHash } = post
  const deliveryId = post.deliveries[0]!.id
  const ctx = app.as(ours.administrator)

  const attempts: (() => Promise<unknown>)[] = [
    () => posts.getPost(ctx, { postId }),
    () => posts.getDraft(ctx, { postId }),
    () => {
      const { revision: _, ...typed } = savedAs(post)
      return posts.checkDraft(ctx, { ...typed, locale: 'fr' })
    },
    () => posts.savePost(ctx, savedAs(post)),
    () => posts.submitPost(ctx, { postId, revision: post.revision }),
    () => posts.approvePost(ctx, { postId, contentHash }),
    () => posts.refusePost(ctx, { postId, reason: 'Non' }),
    () => posts.schedulePost(ctx, { postId, publishAt: null }),
    () => posts.withdrawPost(ctx, { postId }),
    () => posts.reopenPost(ctx, { postId }),
    () => posts.lookUpDelivery(ctx, { deliveryId }),
    () => posts.settleDelivery(ctx, { deliveryId, outcome: 'not-sent' }),
    () => posts.confirmByHand(ctx, { deliveryId, url: 'https://www.facebook.com/groups/1/posts/2' }),
    () => posts.confirmRemoved(ctx, { deliveryId }),
  ]
  for (const attempt of attempts) await refuses(attempt(), 'not-found')
})

test('a post names no channel and no picture of another organisation', async () => {
  const theirs = await givenHouse(app)
  const ours = await givenHouse(app)
  const { mediaId } = await givenPicture(app, theirs)
  await refuses(givenDraft(app, ours, { channelIds: [theirs.channelId] }), 'not-found')
  await refuses(givenDraft(app, ours, { mediaIds: [mediaId] }), 'not-found')
})

test('an id that is not one is not found', async () => {
  const { sofia } = await givenHouse(app)
  await refuses(posts.getPost(app.as(sofia), { postId: "1' or '1'='1" }), 'not-found')
})

test('a colleague’s approved post is in nobody’s list elsewhere', async () => {
  const theirs = await givenHouse(app)
  const ours = await givenHouse(app)
  await givenApproved(app, theirs)
  deepEqual(await posts.listPosts(app.as(ours.administrator)), [])
})
