import { redirect } from '@sveltejs/kit'
import { ORGANISATION } from '#lib/preferences.ts'
import { setCookies } from '#lib/set-cookies.ts'
import type { RequestHandler } from './$types'

export const POST: RequestHandler = async ({ request, locals, cookies }) => {
  const { setCookies: lines } = await locals.signIn.signOut(request.headers)
  setCookies(cookies, lines)
  cookies.delete(ORGANISATION, { path: '/' })
  redirect(303, '/sign-in')
}
