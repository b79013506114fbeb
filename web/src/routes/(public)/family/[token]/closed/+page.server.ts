import { FAMILY_LANGUAGES } from '@balise/server/consents'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url, locals }) => {
  const language = FAMILY_LANGUAGES.find((known) => known === url.searchParams.get('lang')) ?? locals.locale
  locals.language = language
  return { language, mailed: url.searchParams.has('mailed') }
}
