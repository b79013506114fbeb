import { changeHead, getDraft, leaveFaults, makeVersion, settleFault } from '@balise/server/drafts'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { all, number, text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => ({
    draft: await getDraft(event.locals.ctx, { draftId: event.params.id, locale: event.locals.locale }),
    kept: event.url.searchParams.get('kept'),
  }))

export const actions: Actions = {
  fault: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const decision = text(form, 'decision')
      const fault = { faultId: text(form, 'fault'), revision: number(form, 'revision') }
      await settleFault(
        event.locals.ctx,
        decision === 'correct'
          ? { ...fault, decision, words: text(form, 'words') }
          : decision === 'leave'
            ? { ...fault, decision, reason: text(form, 'reason') }
            : { ...fault, decision: 'reopen' },
      )
      redirect(303, `/charter/drafts/${event.params.id}#faults`)
    })
  },
  leaveAll: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const faults = all(form, 'fault').map((one) => {
        const [faultId = '', revision = ''] = one.split(':')
        return { faultId, revision: Number(revision) }
      })
      await leaveFaults(event.locals.ctx, { faults, reason: text(form, 'reason') })
      redirect(303, `/charter/drafts/${event.params.id}#faults`)
    })
  },
  head: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await changeHead(event.locals.ctx, {
        draftId: event.params.id,
        revision: number(form, 'revision'),
        title: text(form, 'title'),
        version: text(form, 'version'),
      })
      redirect(303, `/charter/drafts/${event.params.id}?kept=head`)
    })
  },
  version: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { number } = await makeVersion(event.locals.ctx, {
        draftId: event.params.id,
        note: text(form, 'note'),
      })
      redirect(303, `/charter/drafts/${event.params.id}?kept=${number}`)
    })
  },
}
