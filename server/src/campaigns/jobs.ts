import { defineJob } from '../jobs/job.ts'
import { sendDue } from './send-due.ts'

/** Asked for when a campaign opens, and by the clock: the rows say who is due. */
export const sendDueCampaignsJob = defineJob({
  name: 'campaigns.send-due',
  everySeconds: 900,
  retries: 0, // the clock asks again
  run: (ctx) => sendDue(ctx),
})

export const campaignJobs = [sendDueCampaignsJob]
