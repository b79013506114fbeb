import { getPublicCharter } from '@balise/server/charter'
import { found } from '#lib/answer.ts'
import { editionOf } from '#lib/public-charter/read-charter.ts'
import { sendDocument } from '#lib/public-charter/send-document.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const { organisation: address, format } = event.params
    const view = await getPublicCharter(ctx, {
      address,
      version: event.url.searchParams.get('version') || null,
    })
    return sendDocument(editionOf(view, locale, view.timezone, `${ctx.origin}/c/${address}`), format)
  })
