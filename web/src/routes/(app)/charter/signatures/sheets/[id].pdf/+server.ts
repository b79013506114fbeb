import { sheetPdf } from '@balise/server/signing'
import { found } from '#lib/answer.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { bytes, code } = await sheetPdf(event.locals.ctx, { sheetId: event.params.id })
    return new Response(Buffer.from(bytes), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="signature-${code}.pdf"`,
        'cache-control': 'no-store',
      },
    })
  })
