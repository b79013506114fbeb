import {
  canRecordSignatures,
  declineOnBehalf,
  getSignature,
  getSignatures,
  makeSheet,
  signOnBehalf,
} from '@balise/server/signing'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const versionId = event.url.searchParams.get('version') ?? (await getSignatures(ctx)).version.id
    return {
      line: await getSignature(ctx, { versionId, personId: event.params.person }),
      canRecord: canRecordSignatures(ctx.actor),
    }
  })

export const actions: Actions = {
  behalf: async (event) => {
    const { ctx } = event.locals
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const versionId = text(form, 'version')
      const personId = event.params.person
      await signOnBehalf(ctx, { personId, versionId, note: text(form, 'note') })
      redirect(303, `?version=${versionId}`)
    })
  },
  decline: async (event) => {
    const { ctx } = event.locals
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const versionId = text(form, 'version')
      const personId = event.params.person
      await declineOnBehalf(ctx, { personId, versionId, reason: text(form, 'reason') })
      redirect(303, `?version=${versionId}`)
    })
  },
  print: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const versionId = text(form, 'version')
      const sheetId = await makeSheet(event.locals.ctx, { personId: event.params.person, versionId })
      redirect(303, `/charter/signatures/sheets/${sheetId}.pdf`)
    })
  },
}
