import { z } from 'zod'
import { defineJob } from '../jobs/job.ts'
import { id } from '../organisation/index.ts'
import { mailNotification } from './mail-notification.ts'

const mail = z.object({ to: z.string(), subject: z.string(), text: z.string() })
const waitingMail = z.object({ mailId: id, sealedMail: z.string() })

export const sendMailJob = defineJob({
  name: 'notifications.send-mail',
  async run(ctx, payload) {
    const { mailId, sealedMail } = waitingMail.parse(payload)
    const text = ctx.vault.open(Buffer.from(sealedMail, 'base64'))
    await ctx.mailer.send(mail.parse(JSON.parse(text)), ctx.now(), mailId)
  },
})

const waitingNotification = z.object({ notificationId: id })

export const mailNotificationJob = defineJob({
  name: 'notifications.mail-notification',
  run: (ctx, payload) => mailNotification(ctx, waitingNotification.parse(payload)),
})

export const notificationJobs = [sendMailJob, mailNotificationJob]
