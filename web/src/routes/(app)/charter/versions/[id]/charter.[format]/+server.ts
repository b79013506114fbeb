import { readVersion } from '@balise/server/charter'
import { getOrganisation } from '@balise/server/organisation'
import { found } from '#lib/answer.ts'
import { editionOf } from '#lib/public-charter/read-charter.ts'
import { sendDocument } from '#lib/public-charter/send-document.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const view = await readVersion(ctx, { versionId: event.params.id })
    const { timezone } = await getOrganisation(ctx)
    const address = view.address && `${ctx.origin}/c/${view.address}`
    return sendDocument(editionOf(view, locale, timezone, address), event.params.format)
  })
