import { Refusal } from '@balise/server/errors'
import { canReadTrainings, getMyTraining, startAttempt } from '@balise/server/training'
import { redirect } from '@sveltejs/kit'
import { answer } from '#lib/answer.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx } }) => ({
  view: await getMyTraining(ctx).catch((refusal: unknown) => {
    if (refusal instanceof Refusal && refusal.code === 'no-charter') return null
    throw refusal
  }),
  canRead: canReadTrainings(ctx.actor),
})

export const actions: Actions = {
  start: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      redirect(303, `/training/${await startAttempt(event.locals.ctx)}`)
    })
  },
}
