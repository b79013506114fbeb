import { CONCERNS, listCampaigns, listEndingSoon, openCampaign } from '@balise/server/campaigns'
import { listUnits } from '@balise/server/organisation'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { orNull, text } from '#lib/form.ts'
import { mayRecordConsents } from '#lib/people/may-record.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const { person } = await event.parent()
    return {
      campaigns: await listCampaigns(ctx),
      ending: await listEndingSoon(ctx),
      units: await listUnits(ctx),
      now: ctx.now().toISOString(),
      canOpen: mayRecordConsents(person.roles),
    }
  })

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const id = await openCampaign(event.locals.ctx, {
        title: text(form, 'title'),
        unitId: orNull(form, 'unitId'),
        concerns: CONCERNS.find((known) => known === text(form, 'concerns')) ?? 'beneficiaries',
      })
      redirect(303, `/rights/campaigns/${id}?done=opened`)
    })
  },
}
