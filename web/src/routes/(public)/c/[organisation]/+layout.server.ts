import { getPublicCharter } from '@balise/server/charter'
import { found } from '#lib/answer.ts'
import type { LayoutServerLoad } from './$types'

/** What stands around each page of a public charter; the charter itself is the page's. */
export const load: LayoutServerLoad = (event) =>
  found(event, async () => {
    const { organisation: address } = event.params
    const view = await getPublicCharter(event.locals.ctx, { address })
    return {
      organisation: { name: view.organisation },
      timezone: view.timezone,
      charter: { title: view.charter.title, language: view.charter.locale, address },
    }
  })
