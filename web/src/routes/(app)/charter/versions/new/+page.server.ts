import { adoptVersion } from '@balise/server/charter'
import { Refusal } from '@balise/server/errors'
import { canAdminister, dayIn, getOrganisation } from '@balise/server/organisation'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { file, text } from '#lib/form.ts'
import { instantOf } from '#lib/format.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    if (!canAdminister(ctx.actor)) throw new Refusal('not-allowed', { action: 'adopt-charter' })
    const { timezone } = await event.parent()
    return { today: dayIn(timezone, ctx.now()) }
  })

export const actions: Actions = {
  default: async (event) => {
    const { ctx } = event.locals
    const form = await event.request.formData()
    const given = file(form, 'file')
    // A file takes the place of what was typed, and comes back in the field when it holds mistakes.
    // What is typed in a field travels with CRLF, whatever it had: put back, a pasted file keeps its digest.
    form.set('source', given ? await given.text() : text(form, 'source').replaceAll('\r\n', '\n'))
    return answer(event, form, async () => {
      const { timezone } = await getOrganisation(ctx)
      const startOf = (day: string) => instantOf(`${day}T00:00`, timezone) ?? ''
      const adopted = await adoptVersion(ctx, {
        source: text(form, 'source'),
        adoptedBy: text(form, 'adoptedBy'),
        adoptedAt: startOf(text(form, 'adoptedOn')),
        effectiveAt: startOf(text(form, 'effectiveOn')),
      })
      redirect(303, `/charter/versions?adopted=${adopted}`)
    })
  },
}
