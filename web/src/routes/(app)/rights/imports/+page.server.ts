import { listImports, previewImport } from '@balise/server/consents'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { file } from '#lib/form.ts'
import { mayRecordConsents } from '#lib/people/may-record.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { person } = await event.parent()
    const canImport = mayRecordConsents(person.roles)
    return { canImport, imports: canImport ? await listImports(event.locals.ctx) : [] }
  })

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const table = file(form, 'table')
      const id = await previewImport(event.locals.ctx, {
        bytes: new Uint8Array((await table?.arrayBuffer()) ?? new ArrayBuffer(0)),
        fileName: table?.name ?? '',
      })
      redirect(303, `/rights/imports/${id}`)
    })
  },
}
