import { redirect } from '@sveltejs/kit'
import { text } from '#lib/form.ts'
import { isLocale } from '#lib/locale.ts'
import { LOCALE, THEME, isTheme, kept, pathWithin } from '#lib/preferences.ts'
import type { RequestHandler } from './$types'

/** Keeps the language and the theme, then goes back to where one was. */
export const POST: RequestHandler = async ({ request, cookies, locals }) => {
  const form = await request.formData()
  const locale = text(form, 'locale')
  const theme = text(form, 'theme')
  if (isLocale(locale)) cookies.set(LOCALE, locale, kept(locals.ctx.origin))
  if (isTheme(theme)) cookies.set(THEME, theme, kept(locals.ctx.origin))
  redirect(303, pathWithin(text(form, 'back')))
}
