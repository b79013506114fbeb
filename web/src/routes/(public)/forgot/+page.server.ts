import { answer } from '#lib/answer.ts'
import { text } from '#lib/form.ts'
import { requestResetInput } from '@balise/server/people'
import type { Actions } from './$types'

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { email } = requestResetInput.parse({ email: text(form, 'email') })
      const { headers } = event.request
      await event.locals.signIn.requestReset({
        email,
        headers,
        ip: event.getClientAddress(),
        locale: event.locals.locale,
      })
      return { sentTo: email }
    })
  },
}
