import { lettersPdf } from '@balise/server/consents'
import { found } from '#lib/answer.ts'
import type { RequestHandler } from './$types'

/** Made links are only set on paper here: opening the file twice changes nothing. */
export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const part = Number(event.url.searchParams.get('part') ?? 1)
    const pdf = await lettersPdf(event.locals.ctx, { printId: event.params.id, part })
    return new Response(Buffer.from(pdf), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="letters-${part}.pdf"`,
        'cache-control': 'no-store',
      },
    })
  })
