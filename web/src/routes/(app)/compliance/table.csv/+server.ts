import { complianceCsv, getCompliance } from '@balise/server/compliance'
import { found } from '#lib/answer.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const view = await getCompliance(ctx, { locale })
    return new Response(complianceCsv(view, locale), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="conformite-${view.at.slice(0, 10)}.csv"`,
        'cache-control': 'no-store',
      },
    })
  })
