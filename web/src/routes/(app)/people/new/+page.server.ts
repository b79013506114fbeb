import { Refusal } from '@balise/server/errors'
import { canAdminister, listUnits } from '@balise/server/organisation'
import { addPerson } from '@balise/server/people'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { personFields } from '#lib/people/person-fields.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    if (!canAdminister(ctx.actor)) throw new Refusal('not-allowed', { action: 'add-person' })
    return { units: await listUnits(ctx) }
  })

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const personId = await addPerson(event.locals.ctx, personFields(form))
      redirect(303, `/people/${personId}?done=saved`)
    })
  },
}
