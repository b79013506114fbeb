import { getCharterInForce, searchCharter } from '@balise/server/charter'
import { found } from '#lib/answer.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const { charter } = await getCharterInForce(ctx)
    const query = (event.url.searchParams.get('q') ?? '').trim()
    return {
      query,
      articles: await searchCharter(ctx, charter, { query }),
      title: charter.title,
      language: charter.locale,
    }
  })
