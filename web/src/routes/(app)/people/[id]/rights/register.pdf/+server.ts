import { logExport, readRegister, registerPdf } from '@balise/server/register'
import { found } from '#lib/answer.ts'
import { download } from '#lib/rights/download.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const personId = event.params.id
    const pdf = await registerPdf(await readRegister(ctx, { personId }), locale)
    await logExport(ctx, { format: 'pdf', personId })
    return download(pdf, 'application/pdf', 'registre.pdf')
  })
