import { defineJob } from '../jobs/job.ts'
import { runRetention } from './run-retention.ts'

export const runRetentionJob = defineJob({
  name: 'register.run-retention',
  everySeconds: 86_400,
  retries: 0, // the clock asks again
  run: (ctx) => runRetention(ctx),
})

export const registerJobs = [runRetentionJob]
