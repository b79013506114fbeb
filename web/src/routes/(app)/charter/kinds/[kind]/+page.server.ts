import { kindPage } from '@balise/charter'
import { kindOf } from '@balise/rules'
import { error } from '@sveltejs/kit'
import { problems } from '#lib/messages/problems.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params, locals: { locale } }) => {
  const kind = kindOf(params.kind)
  const page = kindPage(params.kind)
  if (!kind || !page) error(404, problems[locale].notFound)
  const { title, says, parameters } = kind.texts[locale]
  return { id: kind.id, title, says, parameters: Object.entries(parameters), page }
}
