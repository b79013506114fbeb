import { listChannels } from '@balise/server/channels'
import { askCharter } from '@balise/server/posts'
import { answer } from '#lib/answer.ts'
import { questionOf, readAsked } from '#lib/ask/asked.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx } }) => {
  const channels = await listChannels(ctx)
  return {
    channels: channels.flatMap(({ id, name, network, closedAt }) =>
      closedAt ? [] : [{ id, name, network }],
    ),
  }
}

export const actions: Actions = {
  // Posted, so that what someone wonders about is in no address, and in nobody's list of addresses.
  default: async (event) => {
    const form = await event.request.formData()
    const asked = readAsked(form)
    return answer(event, form, async () => ({
      asked,
      answer: await askCharter(event.locals.ctx, questionOf(asked, event.locals.locale)),
    }))
  },
}
