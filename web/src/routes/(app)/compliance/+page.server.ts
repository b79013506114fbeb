import { attestDuty, canAttest, getCompliance } from '@balise/server/compliance'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    return {
      view: await getCompliance(ctx, { locale }),
      canAttest: canAttest(ctx.actor),
      done: event.url.searchParams.has('attested'),
    }
  })

export const actions: Actions = {
  attest: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const rule = text(form, 'rule')
      await attestDuty(event.locals.ctx, {
        rule,
        holds: text(form, 'holds') !== 'no',
        note: text(form, 'note'),
        untilOn: text(form, 'untilOn'),
      })
      redirect(303, `/compliance?attested#duty-${encodeURIComponent(rule)}`)
    })
  },
}
