import { getConsultation, setDates, suggest, takeTemperature } from '@balise/server/consultations'
import type { TakeTemperatureInput } from '@balise/server/consultations'
import { getOrganisation } from '@balise/server/organisation'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { text } from '#lib/form.ts'
import { instantOf } from '#lib/format.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => ({
    consultation: await getConsultation(event.locals.ctx, {
      consultationId: event.params.id,
      locale: event.locals.locale,
    }),
    said: event.url.searchParams.get('said'),
  }))

export const actions: Actions = {
  temperature: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const ruleId = text(form, 'rule')
      await takeTemperature(event.locals.ctx, {
        consultationId: event.params.id,
        ruleId,
        answer: text(form, 'answer') as TakeTemperatureInput['answer'],
      })
      redirect(303, `/charter/consultations/${event.params.id}?said=${ruleId}#r-${ruleId}`)
    })
  },
  suggest: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const passageId = text(form, 'passage')
      await suggest(event.locals.ctx, {
        draftId: text(form, 'draft'),
        consultationId: event.params.id,
        passageId,
        body: text(form, 'body'),
        wording: text(form, 'wording'),
      })
      redirect(303, `/charter/consultations/${event.params.id}?said=suggestion#p-${passageId}`)
    })
  },
  dates: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { ctx } = event.locals
      const { timezone } = await getOrganisation(ctx)
      const at = (name: string) => instantOf(text(form, name), timezone) ?? ''
      const closing = text(form, 'close') === 'now'
      await setDates(ctx, {
        consultationId: event.params.id,
        opensAt: at('opensAt'),
        closesAt: closing ? ctx.now() : at('closesAt'),
      })
      redirect(303, `/charter/consultations/${event.params.id}?said=dates`)
    })
  },
}
