import { acknowledgeVersion, getCharterView } from '@balise/server/charter'
import { Refusal } from '@balise/server/errors'
import { canAdminister } from '@balise/server/organisation'
import { redirect } from '@sveltejs/kit'
import { answer } from '#lib/answer.ts'
import { ruleLines } from '#lib/charter/rule-lines.ts'
import { text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, locale }, url }) => {
  const view = await getCharterView(ctx, { locale }).catch((refusal: unknown) => {
    if (refusal instanceof Refusal && refusal.code === 'no-charter') return null
    throw refusal
  })
  return {
    view,
    lines: view ? ruleLines(view, locale) : [],
    canAdopt: canAdminister(ctx.actor),
    justSigned: url.searchParams.has('signed'),
  }
}

export const actions: Actions = {
  sign: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await acknowledgeVersion(event.locals.ctx, {
        versionId: text(form, 'version'),
        digest: text(form, 'digest'),
      })
      redirect(303, '/charter?signed=yes#signature')
    })
  },
}
