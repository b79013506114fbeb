import { adoptionJobs } from './adoption/index.ts'
import { campaignJobs } from './campaigns/index.ts'
import { consentJobs } from './consents/index.ts'
import { draftJobs } from './drafts/index.ts'
import { sealJob } from './log/jobs.ts'
import { mediaJobs } from './media/index.ts'
import { notificationJobs } from './notifications/index.ts'
import { peopleJobs } from './people/index.ts'
import { postJobs } from './posts/index.ts'
import { registerJobs } from './register/index.ts'
import { reminderJobs } from './reminders/index.ts'
import { takedownJobs } from './takedowns/index.ts'

/** Every job of the house, on one screen. `everySeconds` in its own file says which ones the clock asks for. */
export const allJobs = [
  sealJob,
  ...peopleJobs,
  ...mediaJobs,
  ...notificationJobs,
  ...consentJobs,
  ...draftJobs,
  ...postJobs,
  ...takedownJobs,
  ...adoptionJobs,
  ...reminderJobs,
  ...campaignJobs,
  ...registerJobs,
]
