import { closeCampaign, getCampaign } from '@balise/server/campaigns'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { mayRecordConsents } from '#lib/people/may-record.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { person } = await event.parent()
    return {
      campaign: await getCampaign(event.locals.ctx, { campaignId: event.params.id }),
      canClose: mayRecordConsents(person.roles),
      opened: event.url.searchParams.get('done') === 'opened',
    }
  })

export const actions: Actions = {
  close: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await closeCampaign(event.locals.ctx, { campaignId: event.params.id })
      redirect(303, `/rights/campaigns/${event.params.id}`)
    })
  },
}
