import { z } from 'zod'
import { defineJob } from '../jobs/job.ts'
import { id } from '../organisation/index.ts'
import { sendInvitation } from './send-invitation.ts'

const payload = z.object({ invitationId: id, sealedToken: z.string() })

export const sendInvitationJob = defineJob({
  name: 'people.send-invitation',
  run: (ctx, input) => sendInvitation(ctx, payload.parse(input)),
})

export const peopleJobs = [sendInvitationJob]
