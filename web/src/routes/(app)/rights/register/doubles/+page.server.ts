import { listDoubles } from '@balise/server/consents'
import { Refusal } from '@balise/server/errors'
import { mergePeople } from '@balise/server/register'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { text } from '#lib/form.ts'
import { mayRecordConsents } from '#lib/people/may-record.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { person } = await event.parent()
    if (!mayRecordConsents(person.roles)) throw new Refusal('not-allowed', { action: 'merge-people' })
    return {
      doubles: await listDoubles(event.locals.ctx),
      merged: event.url.searchParams.get('done') === 'merged',
    }
  })

export const actions: Actions = {
  merge: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const keepId = text(form, 'keep')
      for (const goneId of text(form, 'all').split(' '))
        if (goneId !== keepId) await mergePeople(event.locals.ctx, { keepId, goneId })
      redirect(303, '/rights/register/doubles?done=merged')
    })
  },
}
