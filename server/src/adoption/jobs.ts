import { defineJob } from '../jobs/job.ts'
import { tellReview } from './tell-review.ts'

export const tellReviewJob = defineJob({
  name: 'adoption.tell-review',
  everySeconds: 3600,
  run: (ctx) => tellReview(ctx),
})

export const adoptionJobs = [tellReviewJob]
