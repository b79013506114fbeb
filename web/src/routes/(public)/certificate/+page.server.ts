import { checkCertificate } from '@balise/server/training'
import { answer } from '#lib/answer.ts'
import { text } from '#lib/form.ts'
import type { Actions } from './$types'

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => ({
      certificates: await checkCertificate(event.locals.ctx, {
        code: text(form, 'code'),
        address: event.getClientAddress(),
      }),
    }))
  },
}
