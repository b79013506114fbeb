import { readFamilyMedia } from '@balise/server/takedowns'
import { behindLink } from '#lib/family/family-request.ts'
import type { RequestHandler } from './$types'

/** A picture that is out and shows the person of the link; no cache keeps it once it is taken down. */
export const GET: RequestHandler = (event) =>
  behindLink(event, async () => {
    const { type, bytes } = await readFamilyMedia(event.locals.ctx, {
      token: event.params.token,
      address: event.getClientAddress(),
      mediaId: event.params.id,
    })
    return new Response(new Uint8Array(bytes), {
      headers: { 'content-type': type },
    })
  })
