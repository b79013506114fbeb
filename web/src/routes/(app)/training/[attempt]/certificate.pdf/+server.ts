import { certificatePdf } from '@balise/server/training'
import { found } from '#lib/answer.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const pdf = await certificatePdf(event.locals.ctx, { attemptId: event.params.attempt })
    return new Response(Buffer.from(pdf), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="formation.pdf"',
        'cache-control': 'no-store',
      },
    })
  })
