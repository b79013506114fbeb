import { remindNow, listReminders } from '@balise/server/reminders'
import { canRecordSignatures, getSignatures, recordPaper } from '@balise/server/signing'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { bytesOf, orNull, text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const { searchParams } = event.url
    const view = await getSignatures(ctx, { versionId: searchParams.get('version') ?? undefined })
    const told = await listReminders(ctx, 'signature', view.version.id)
    return {
      view,
      told: Object.fromEntries(
        [...told].map(([id, all]) => [id, { count: all.length, last: all.at(-1)!.at }]),
      ),
      canRecord: canRecordSignatures(ctx.actor),
      recorded: searchParams.get('recorded'),
      reminded: searchParams.has('reminded')
        ? { people: Number(searchParams.get('reminded')), leavesAt: searchParams.get('leaves') ?? '' }
        : null,
    }
  })

export const actions: Actions = {
  remind: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const subjectId = text(form, 'version')
      const personId = orNull(form, 'person') ?? undefined
      const { people, leavesAt } = await remindNow(event.locals.ctx, {
        subject: 'signature',
        subjectId,
        personId,
      })
      redirect(303, `?version=${subjectId}&reminded=${people}&leaves=${encodeURIComponent(leavesAt)}`)
    })
  },
  paper: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { name } = await recordPaper(event.locals.ctx, {
        code: text(form, 'code'),
        signedOn: text(form, 'signedOn'),
        scan: (await bytesOf(form, 'scan')) ?? new Uint8Array(),
      })
      redirect(303, `?recorded=${encodeURIComponent(name)}`)
    })
  },
}
