import { redirect } from '@sveltejs/kit'
import { answer } from '#lib/answer.ts'
import { text } from '#lib/form.ts'
import { pathWithin } from '#lib/preferences.ts'
import { setCookies } from '#lib/set-cookies.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.account) redirect(303, '/')
  return { then: pathWithin(url.searchParams.get('then')), resetDone: url.searchParams.has('reset') }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const signed = await event.locals.signIn.signIn({
        email: text(form, 'email').trim(),
        password: text(form, 'password'),
        headers: event.request.headers,
        ip: event.getClientAddress(),
        locale: event.locals.locale,
      })
      setCookies(event.cookies, signed.setCookies)
      redirect(303, pathWithin(text(form, 'then')))
    })
  },
}
