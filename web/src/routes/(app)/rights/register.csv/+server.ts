import { readRegister, registerCsv } from '@balise/server/register'
import { found } from '#lib/answer.ts'
import { download } from '#lib/rights/download.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const register = await readRegister(ctx)
    return download(
      registerCsv(register, locale),
      'text/csv; charset=utf-8',
      `registre-${register.at.slice(0, 10)}.csv`,
    )
  })
