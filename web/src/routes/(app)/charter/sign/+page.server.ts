import { Refusal } from '@balise/server/errors'
import { declineVersion, getSigning, makeSheet, signVersion } from '@balise/server/signing'
import { redirect } from '@sveltejs/kit'
import { answer } from '#lib/answer.ts'
import { text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, locale } }) => ({
  view: await getSigning(ctx, { locale }).catch((refusal: unknown) => {
    if (refusal instanceof Refusal && refusal.code === 'no-charter') return null
    throw refusal
  }),
})

export const actions: Actions = {
  sign: async (event) => {
    const { ctx, locale } = event.locals
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await signVersion(ctx, {
        versionId: text(form, 'version'),
        digest: text(form, 'digest'),
        shownDigest: text(form, 'shownDigest'),
        name: text(form, 'name'),
        address: event.getClientAddress(),
        locale,
      })
      redirect(303, '/charter/sign#receipt')
    })
  },
  decline: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      await declineVersion(event.locals.ctx, {
        versionId: text(form, 'version'),
        digest: text(form, 'digest'),
        reason: text(form, 'reason'),
      })
      redirect(303, '/charter/sign')
    })
  },
  print: async (event) => {
    const { ctx } = event.locals
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { person } = await getSigning(ctx)
      const sheetId = await makeSheet(ctx, { personId: person.id, versionId: text(form, 'version') })
      redirect(303, `/charter/signatures/sheets/${sheetId}.pdf`)
    })
  },
}
