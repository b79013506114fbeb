import { getPublicCharter } from '@balise/server/charter'
import { found } from '../answer.ts'
import type { Locale } from '../locale.ts'
import { readingOf } from './read-charter.ts'

type Asking = {
  params: { organisation: string; version?: string }
  locals: { ctx: Parameters<typeof getPublicCharter>[0]; locale: Locale }
  url: URL
}

/** The page of one version of a public charter: the one in force when the address names none. */
export const loadPublicCharter = (event: Asking) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const { organisation: address, version } = event.params
    const view = await getPublicCharter(ctx, { address, version: version ?? null })
    const { digest, adoptedBy, adoptedAt, effectiveAt, inForce, versions } = view
    return {
      reading: readingOf(view, locale),
      version: { version: view.version, digest, adoptedBy, adoptedAt, effectiveAt, inForce },
      versions,
      url: `${event.url.origin}${event.url.pathname}`,
    }
  })
