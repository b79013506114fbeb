import { listTemplates } from '@balise/charter'
import { listVersions } from '@balise/server/charter'
import { listDrafts, modelHost, startDraft, startImport } from '@balise/server/drafts'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { bytesOf, file, text, ticked } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const versions = await listVersions(ctx)
    return {
      drafts: await listDrafts(ctx),
      templates: listTemplates(),
      model: modelHost(ctx),
      inForce: versions.find(({ inForce }) => inForce) ?? null,
    }
  })

export const actions: Actions = {
  import: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const id = await startImport(event.locals.ctx, {
        bytes: (await bytesOf(form, 'file')) ?? new Uint8Array(),
        fileName: file(form, 'file')?.name ?? '',
        asksModel: ticked(form, 'model'),
      })
      redirect(303, `/charter/drafts/${id}`)
    })
  },
  start: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const from = text(form, 'from')
      const id = await startDraft(
        event.locals.ctx,
        from === 'template'
          ? { from, template: text(form, 'template') }
          : from === 'version'
            ? { from, versionId: text(form, 'version') }
            : { from: 'scratch', title: text(form, 'title') },
      )
      redirect(303, from === 'scratch' ? `/charter/drafts/${id}/text` : `/charter/drafts/${id}`)
    })
  },
}
