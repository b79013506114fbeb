import { defineJob } from '../jobs/job.ts'
import { recheckCarried } from '../signing/index.ts'
import { sendDue } from './send-due.ts'

export const sendDueRemindersJob = defineJob({
  name: 'reminders.send-due',
  everySeconds: 900,
  async run(ctx) {
    await recheckCarried(ctx)
    await sendDue(ctx)
  },
})

export const reminderJobs = [sendDueRemindersJob]
