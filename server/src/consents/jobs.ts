import { z } from 'zod'
import { defineJob } from '../jobs/job.ts'
import { id } from '../organisation/index.ts'
import { LINK_MAIL_KINDS } from './mails.ts'
import { mailLink } from './send-link.ts'

const linkPayload = z.object({ linkId: id, kind: z.enum(LINK_MAIL_KINDS), sealedToken: z.string() })

export const sendLinkJob = defineJob({
  name: 'consents.send-link',
  run: (ctx, input) => mailLink(ctx, linkPayload.parse(input)),
})

export const consentJobs = [sendLinkJob]
