import { readScan } from '@balise/server/consents'
import { found } from '#lib/answer.ts'
import { download, extensionOf } from '#lib/rights/download.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { id: personId, scan: scanId } = event.params
    const { bytes, type } = await readScan(event.locals.ctx, { personId, scanId })
    return download(bytes, type, `papier.${extensionOf(type)}`)
  })
