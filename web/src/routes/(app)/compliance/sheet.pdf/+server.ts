import { compliancePdf, getCompliance } from '@balise/server/compliance'
import { found } from '#lib/answer.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const view = await getCompliance(ctx, { locale })
    return new Response(Buffer.from(await compliancePdf(view, locale)), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="conformite-${view.at.slice(0, 10)}.pdf"`,
        'cache-control': 'no-store',
      },
    })
  })
