import { acceptInvitation, getInvitation } from '@balise/server/people'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { text } from '#lib/form.ts'
import { setCookies } from '#lib/set-cookies.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => ({
    invitation: await getInvitation(event.locals.ctx, { token: event.params.token }),
  }))

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { ctx, signIn } = event.locals
      const { token } = event.params
      const password = text(form, 'password')
      const { email } = await getInvitation(ctx, { token })
      await acceptInvitation(ctx, { token, password })
      const signed = await signIn.signIn({
        email,
        password,
        headers: event.request.headers,
        ip: event.getClientAddress(),
      })
      setCookies(event.cookies, signed.setCookies)
      redirect(303, '/')
    })
  },
}
