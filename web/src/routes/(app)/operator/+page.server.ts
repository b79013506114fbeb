import { listKeptMails } from '@balise/server/notifications'
import { found } from '#lib/answer.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => ({
    mails: await listKeptMails(event.locals.ctx),
    kept: event.locals.ctx.mailer.folder !== null,
  }))
