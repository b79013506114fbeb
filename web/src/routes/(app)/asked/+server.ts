import { getAsked } from '@balise/server/reminders'
import { redirect } from '@sveltejs/kit'
import { found } from '#lib/answer.ts'
import type { RequestHandler } from './$types'

/** Where a reminder leads: to the signature that waits, else to the training. */
export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    if (ctx.actor.kind !== 'member') redirect(303, '/sign-in?then=/asked')
    const { version } = await getAsked(ctx)
    redirect(303, version ? '/charter/sign' : '/training')
  })
