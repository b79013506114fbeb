import { getVersionFile } from '@balise/server/charter'
import { found } from '#lib/answer.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { version, source } = await getVersionFile(event.locals.ctx, { versionId: event.params.id })
    const name = `charte-${version.replace(/[^\w.-]/g, '-')}.md`
    return new Response(source, {
      headers: {
        'content-type': 'text/markdown; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
      },
    })
  })
