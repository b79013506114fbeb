import { z } from 'zod'
import { defineJob } from '../jobs/job.ts'
import { id } from '../organisation/index.ts'
import { forgetTries } from './attempts.ts'
import { sendInvitation } from './send-invitation.ts'

const payload = z.object({ invitationId: id, sealedToken: z.string() })

export const sendInvitationJob = defineJob({
  name: 'people.send-invitation',
  run: (ctx, input) => sendInvitation(ctx, payload.parse(input)),
})

// The counts are of the whole installation; each organisation's clock finds those that are left.
export const forgetTriesJob = defineJob({
  name: 'people.forget-tries',
  everySeconds: 86_400,
  retries: 0, // the clock asks again
  run: (ctx) => forgetTries(ctx),
})

export const peopleJobs = [sendInvitationJob, forgetTriesJob]
