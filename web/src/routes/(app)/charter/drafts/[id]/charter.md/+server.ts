import { getDraftFile } from '@balise/server/drafts'
import { found } from '#lib/answer.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { source, version } = await getDraftFile(event.locals.ctx, { draftId: event.params.id })
    return new Response(source, {
      headers: {
        'content-type': 'text/markdown; charset=utf-8',
        'content-disposition': `attachment; filename="charter-${version.replaceAll(/[^\w.-]+/g, '-')}.md"`,
        'cache-control': 'no-store',
      },
    })
  })
