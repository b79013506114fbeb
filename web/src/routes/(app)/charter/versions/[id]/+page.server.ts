import { readVersion } from '@balise/server/charter'
import { found } from '#lib/answer.ts'
import { readingOf } from '#lib/public-charter/read-charter.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const { charter, source: _, ...version } = await readVersion(ctx, { versionId: event.params.id })
    return { reading: readingOf({ charter, contacts: version.contacts }, locale), version }
  })
