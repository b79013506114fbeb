import type { FamilyLanguage } from '@balise/server/consents'
import { FAMILY_LANGUAGES } from '@balise/server/consents'
import { Refusal } from '@balise/server/errors'
import { error } from '@sveltejs/kit'
import { sentenceOf } from '@balise/server/messages/sentence-of'
import { statusOf } from '#lib/answer.ts'
import { isInputError } from '#lib/input-problems.ts'
import { problems } from '#lib/messages/problems.ts'

type FamilyEvent = {
  url: URL
  params: { token: string }
  getClientAddress: () => string
  locals: App.Locals
}

/** What a family's request says of itself, as the commands take it. */
export function askedBy({ url, params, getClientAddress }: FamilyEvent) {
  const language = FAMILY_LANGUAGES.find((known) => known === url.searchParams.get('lang'))
  return { token: params.token, address: getClientAddress(), ...(language && { language }) }
}

/** A link that does not open answers 410, whatever became of it. */
export async function behindLink<T>({ locals }: FamilyEvent, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    if (isInputError(thrown)) error(400, problems[locals.locale].notFound)
    if (!(thrown instanceof Refusal)) throw thrown
    error(thrown.code === 'link-over' ? 410 : statusOf(thrown.code), sentenceOf(thrown, locals.locale))
  }
}

/** The page of one language and state: no cookie holds the choice. */
export const pathOf = (token: string, language: FamilyLanguage | undefined, done?: string): string => {
  const query = new URLSearchParams({ ...(language && { lang: language }), ...(done && { done }) })
  return `/family/${token}${query.size > 0 ? `?${query}` : ''}`
}
