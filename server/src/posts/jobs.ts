import { z } from 'zod'
import { defineJob } from '../jobs/job.ts'
import { deliveryInput } from './inputs.ts'
import { removeDelivery } from './remove-delivery.ts'
import { reviewPublished } from './review-published.ts'
import { reviewWaiting } from './review-waiting.ts'
import { sendDue } from './send-due.ts'

/** Asked for at each hour that a post was given, and by the clock in case one was lost: the rows say what is due. */
export const sendDueJob = defineJob({
  name: 'posts.send-due',
  everySeconds: 30,
  retries: 0, // the clock asks again
  run: (ctx) => sendDue(ctx),
})

export const removeSentJob = defineJob({
  name: 'posts.remove-sent',
  run: (ctx, { deliveryId }) => removeDelivery(ctx, deliveryInput.parse({ deliveryId })),
})

/** Asked for by `withdrawConsent` and `recordConsent`, which stand below and cannot know of posts. */
export const reviewPublishedJob = defineJob({
  name: 'posts.review-published',
  async run(ctx, { personId, channelId }) {
    const changed = z.object({ personId: z.uuid(), channelId: z.uuid() }).parse({ personId, channelId })
    await reviewWaiting(ctx, changed)
    await reviewPublished(ctx, changed)
  },
})

export const postJobs = [sendDueJob, removeSentJob, reviewPublishedJob]
