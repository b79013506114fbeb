import { getScan } from '@balise/server/signing'
import { found } from '#lib/answer.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const versionId = event.url.searchParams.get('version') ?? ''
    const { bytes, type } = await getScan(event.locals.ctx, { versionId, personId: event.params.person })
    return new Response(Buffer.from(bytes), {
      headers: {
        'content-type': type,
        // Someone's file: shown as what it is, and never run.
        'content-disposition': 'attachment; filename="signature"',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    })
  })
