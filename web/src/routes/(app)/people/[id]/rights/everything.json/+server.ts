import { everythingAbout } from '@balise/server/register'
import { found } from '#lib/answer.ts'
import { download } from '#lib/rights/download.ts'
import type { RequestHandler } from './$types'

/** Asked for by a form: that it was handed out is written down. */
export const POST: RequestHandler = (event) =>
  found(event, async () => {
    const everything = await everythingAbout(event.locals.ctx, { personId: event.params.id })
    return download(JSON.stringify(everything, null, 2), 'application/json', 'tout-ce-qui-est-garde.json')
  })
