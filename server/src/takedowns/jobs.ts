import { z } from 'zod'
import { defineJob } from '../jobs/job.ts'
import { id } from '../organisation/index.ts'
import { followDelivery } from './follow-delivery.ts'
import { openTakedowns } from './open-takedowns.ts'
import { watchClocks } from './watch-clocks.ts'

/** Asked for by `consents`, which stands below and cannot know of what is out. */
export const openTakedownsJob = defineJob({
  name: 'takedowns.open',
  run: (ctx, { personId, changedAt }) =>
    openTakedowns(
      ctx,
      z.object({ personId: id, changedAt: z.coerce.date().optional() }).parse({ personId, changedAt }),
    ),
})

/** Asked for by `posts`, whenever a sending was sent, removed or could not be. */
export const followDeliveryJob = defineJob({
  name: 'takedowns.follow',
  run: (ctx, { deliveryId }) => followDelivery(ctx, z.object({ deliveryId: id }).parse({ deliveryId })),
})

export const watchClocksJob = defineJob({
  name: 'takedowns.watch-clocks',
  everySeconds: 3600,
  retries: 0, // the clock asks again
  run: (ctx) => watchClocks(ctx),
})

export const takedownJobs = [openTakedownsJob, followDeliveryJob, watchClocksJob]
