import { canRecordAdoption, getAdoption, recordFormality, setReview } from '@balise/server/adoption'
import type { RecordFormalityInput } from '@balise/server/adoption'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { orNull, text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const carried = event.url.searchParams.get('carried')
    return {
      adoption: await getAdoption(ctx, { adoptionId: event.params.id, locale }),
      canRecord: canRecordAdoption(ctx.actor),
      carried: carried === null ? null : Number(carried),
    }
  })

export const actions: Actions = {
  step: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const formality = text(form, 'formality')
      await recordFormality(event.locals.ctx, {
        adoptionId: event.params.id,
        formality,
        outcome: text(form, 'outcome') as RecordFormalityInput['outcome'],
        doneOn: orNull(form, 'doneOn'),
        note: text(form, 'note'),
      })
      redirect(303, `/charter/adoptions/${event.params.id}#step-${formality}`)
    })
  },
  review: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const reviewOn = text(form, 'reviewOn')
      await setReview(event.locals.ctx, { adoptionId: event.params.id, reviewOn })
      redirect(303, `/charter/adoptions/${event.params.id}#review`)
    })
  },
}
