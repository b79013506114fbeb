import { getCharterInForce } from '@balise/server/charter'
import { found } from '#lib/answer.ts'
import { branchesIn } from '#lib/public-charter/read-charter.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const { charter } = await getCharterInForce(ctx)
    return { title: charter.title, language: charter.locale, branches: branchesIn(charter, locale) }
  })
