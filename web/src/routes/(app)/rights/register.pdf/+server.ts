import { logExport, readRegister, registerPdf } from '@balise/server/register'
import { found } from '#lib/answer.ts'
import { download } from '#lib/rights/download.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const register = await readRegister(ctx)
    const pdf = await registerPdf(register, locale)
    await logExport(ctx, { format: 'pdf' })
    return download(pdf, 'application/pdf', `registre-${register.at.slice(0, 10)}.pdf`)
  })
