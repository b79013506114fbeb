import { readRegister, registerPdf } from '@balise/server/register'
import { found } from '#lib/answer.ts'
import { download } from '#lib/rights/download.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const register = await readRegister(ctx, { personId: event.params.id })
    return download(await registerPdf(register, locale), 'application/pdf', 'registre.pdf')
  })
