import { getKeptMail } from '@balise/server/notifications'
import { found } from '#lib/answer.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => ({ mail: await getKeptMail(event.locals.ctx, { mailId: event.params.id }) }))
