import { writeCharter } from '@balise/charter'
import { getCharterInForce } from '@balise/server/charter'
import { found } from '#lib/answer.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { charter, version } = await getCharterInForce(event.locals.ctx)
    const name = `charte-${version.replace(/[^\w.-]/g, '-')}.md`
    return new Response(writeCharter(charter), {
      headers: {
        'content-type': 'text/markdown; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
      },
    })
  })
