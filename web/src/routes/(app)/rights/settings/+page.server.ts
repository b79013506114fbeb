import { getConsentSetting, setConsentSetting } from '@balise/server/consents'
import { canAdminister } from '@balise/server/organisation'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { number, text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => ({
    setting: await getConsentSetting(event.locals.ctx),
    canChange: canAdminister(event.locals.ctx.actor),
    saved: event.url.searchParams.get('done') === 'saved',
  }))

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await setConsentSetting(event.locals.ctx, {
        country: text(form, 'country') as 'FR',
        publishHolders: number(form, 'publishHolders'),
        captureHolders: number(form, 'captureHolders'),
        reason: text(form, 'reason'),
        endsOn: text(form, 'endsOn'),
      })
      redirect(303, '/rights/settings?done=saved')
    })
  },
}
