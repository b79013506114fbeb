import {
  closeCampaign,
  getCampaign,
  getCampaignLetters,
  printCampaignLetters,
} from '@balise/server/campaigns'
import { listLetterPrints, MOST_LETTERS } from '@balise/server/consents'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { text, ticked } from '#lib/form.ts'
import { mayRecordConsents } from '#lib/people/may-record.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const campaignId = event.params.id
    const { person } = await event.parent()
    return {
      campaign: await getCampaign(ctx, { campaignId }),
      letters: await getCampaignLetters(ctx, { campaignId }),
      prints: await listLetterPrints(ctx, { campaignId }),
      printId: ctx.newId(),
      most: MOST_LETTERS,
      canChange: mayRecordConsents(person.roles),
      done: event.url.searchParams.get('done'),
    }
  })

export const actions: Actions = {
  print: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await printCampaignLetters(event.locals.ctx, {
        printId: text(form, 'print'),
        campaignId: event.params.id,
        again: ticked(form, 'again'),
      })
      redirect(303, `/rights/campaigns/${event.params.id}?done=printed`)
    })
  },
  close: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await closeCampaign(event.locals.ctx, { campaignId: event.params.id })
      redirect(303, `/rights/campaigns/${event.params.id}`)
    })
  },
}
