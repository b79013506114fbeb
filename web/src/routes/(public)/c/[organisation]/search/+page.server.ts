import { getPublicCharter, searchCharter } from '@balise/server/charter'
import { limitTries } from '@balise/server/people'
import { found } from '#lib/answer.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const { charter } = await getPublicCharter(ctx, { address: event.params.organisation })
    const query = (event.url.searchParams.get('q') ?? '').trim()
    if (query !== '') await limitTries(ctx, 'charter-search', event.getClientAddress())
    return { query, articles: await searchCharter(ctx, charter, { query }) }
  })
