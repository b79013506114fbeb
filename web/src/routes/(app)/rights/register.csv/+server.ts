import { eachPageOfRegister, logExport, registerCsv } from '@balise/server/register'
import { found } from '#lib/answer.ts'
import { downloadParts } from '#lib/rights/download.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    await logExport(ctx, { format: 'csv' })
    const name = `registre-${ctx.now().toISOString().slice(0, 10)}.csv`
    return downloadParts(registerCsv(eachPageOfRegister(ctx), locale), 'text/csv; charset=utf-8', name)
  })
