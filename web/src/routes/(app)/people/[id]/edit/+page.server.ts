import { listRoles } from '@balise/server/charter'
import { Refusal } from '@balise/server/errors'
import { canAdminister, listUnits } from '@balise/server/organisation'
import { changePerson, getPerson, setRoles } from '@balise/server/people'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { all, ticked } from '#lib/form.ts'
import { personFields } from '#lib/people/person-fields.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    if (!canAdminister(ctx.actor)) throw new Refusal('not-allowed', { action: 'change-person' })
    return {
      subject: await getPerson(ctx, { personId: event.params.id }),
      units: await listUnits(ctx),
      roles: await listRoles(ctx),
    }
  })

export const actions: Actions = {
  person: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const personId = event.params.id
      await changePerson(event.locals.ctx, { ...personFields(form), personId, left: ticked(form, 'left') })
      redirect(303, `/people/${personId}?done=saved`)
    })
  },
  roles: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const personId = event.params.id
      await setRoles(event.locals.ctx, { personId, roles: all(form, 'role') })
      redirect(303, `/people/${personId}?done=saved`)
    })
  },
}
