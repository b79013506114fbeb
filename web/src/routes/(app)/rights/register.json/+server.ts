import { logExport, readRegister, registerOdrl } from '@balise/server/register'
import { found } from '#lib/answer.ts'
import { download } from '#lib/rights/download.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const register = await readRegister(ctx)
    const text = JSON.stringify(registerOdrl(register), null, 2)
    await logExport(ctx, { format: 'json' })
    return download(text, 'application/ld+json', `registre-${register.at.slice(0, 10)}.json`)
  })
