import { redirect } from '@sveltejs/kit'
import { answer } from '#lib/answer.ts'
import { text } from '#lib/form.ts'
import type { Actions } from './$types'

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { headers } = event.request
      const { token } = event.params
      await event.locals.signIn.resetPassword({
        token,
        password: text(form, 'password'),
        headers,
        ip: event.getClientAddress(),
      })
      redirect(303, '/sign-in?reset=done')
    })
  },
}
