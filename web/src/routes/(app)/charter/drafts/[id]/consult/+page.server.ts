import { listRoles } from '@balise/server/charter'
import { getDiscussion, openConsultation } from '@balise/server/consultations'
import { getReview } from '@balise/server/drafts'
import { dayIn, getOrganisation, listUnits, shiftDay } from '@balise/server/organisation'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { all, text, ticked } from '#lib/form.ts'
import { instantOf } from '#lib/format.ts'
import type { Actions, PageServerLoad } from './$types'

const USUAL_DAYS = 14

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const draftId = event.params.id
    const { title, head } = await getReview(ctx, { draftId })
    const { timezone } = await getOrganisation(ctx)
    const today = dayIn(timezone, ctx.now())
    return {
      title,
      today,
      until: shiftDay(today, { days: USUAL_DAYS }),
      roles: { ...head.roles, ...(await listRoles(ctx)) },
      units: await listUnits(ctx),
      consultations: (await getDiscussion(ctx, { draftId })).consultations,
    }
  })

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { ctx } = event.locals
      const { timezone } = await getOrganisation(ctx)
      const startOf = (day: string) => instantOf(`${day}T00:00`, timezone) ?? ''
      const id = await openConsultation(ctx, {
        draftId: event.params.id,
        question: text(form, 'question'),
        opensAt: startOf(text(form, 'opensOn')),
        closesAt: instantOf(`${text(form, 'closesOn')}T23:59`, timezone) ?? '', // that day included
        everyone: ticked(form, 'everyone'),
        roles: all(form, 'role'),
        unitIds: all(form, 'unit'),
      })
      redirect(303, `/charter/consultations/${id}`)
    })
  },
}
