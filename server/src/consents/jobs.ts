import { z } from 'zod'
import { defineJob } from '../jobs/job.ts'
import { id } from '../organisation/index.ts'
import { lookAgainAfter } from './import/apply-import.ts'
import { forgetLetters } from './letters-pdf.ts'
import { LINK_MAIL_KINDS } from './mails.ts'
import { mailLinks } from './send-link.ts'

const linkPayload = z.object({
  kind: z.enum(LINK_MAIL_KINDS),
  links: z.array(z.object({ linkId: id, sealedToken: z.string() })).min(1),
})

export const sendLinkJob = defineJob({
  name: 'consents.send-link',
  run: (ctx, input) => mailLinks(ctx, linkPayload.parse(input)),
})

export const lookAgainJob = defineJob({
  name: 'consents.look-again',
  run: (ctx, { importId }) => lookAgainAfter(ctx, { importId: id.parse(importId) }),
})

export const forgetLettersJob = defineJob({
  name: 'consents.forget-letters',
  everySeconds: 86_400,
  retries: 0, // the clock asks again
  run: (ctx) => forgetLetters(ctx),
})

export const consentJobs = [sendLinkJob, lookAgainJob, forgetLettersJob]
