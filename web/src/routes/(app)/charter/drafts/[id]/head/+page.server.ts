import { AUDIENCES, changeHead, getDraft } from '@balise/server/drafts'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { headLines } from '#lib/drafts/head-lines.ts'
import { all, number } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const { id, revision, head } = await getDraft(ctx, { draftId: event.params.id, locale })
    return { draft: { id, revision, head }, audiences: [...new Set([...AUDIENCES, ...head.audience])] }
  })

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await changeHead(event.locals.ctx, {
        draftId: event.params.id,
        revision: number(form, 'revision'),
        audience: all(form, 'audience'),
        contacts: headLines(form, 'contact', ['id', 'name', 'email', 'phone', 'url']),
        roles: headLines(form, 'role', ['id', 'name']),
      })
      redirect(303, `/charter/drafts/${event.params.id}?kept=head`)
    })
  },
}
