import { listImports, previewImport } from '@balise/server/consents'
import { listUnits } from '@balise/server/organisation'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { bytesOf, file } from '#lib/form.ts'
import { mayRecordConsents } from '#lib/people/may-record.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { person } = await event.parent()
    const canImport = mayRecordConsents(person.roles)
    return {
      canImport,
      imports: canImport ? await listImports(event.locals.ctx) : [],
      units: canImport ? await listUnits(event.locals.ctx) : [],
    }
  })

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const id = await previewImport(event.locals.ctx, {
        bytes: (await bytesOf(form, 'table')) ?? new Uint8Array(),
        fileName: file(form, 'table')?.name ?? '',
      })
      redirect(303, `/rights/imports/${id}`)
    })
  },
}
