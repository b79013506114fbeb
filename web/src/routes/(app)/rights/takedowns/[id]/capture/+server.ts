import { readCapture } from '@balise/server/takedowns'
import { found } from '#lib/answer.ts'
import { download, extensionOf } from '#lib/rights/download.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { bytes, type } = await readCapture(event.locals.ctx, { takedownId: event.params.id })
    return download(bytes, type, `capture.${extensionOf(type)}`)
  })
