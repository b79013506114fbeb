import { readMedia, type MediaSize } from '@balise/server/media'
import { error } from '@sveltejs/kit'
import { found } from '#lib/answer.ts'
import { problems } from '#lib/messages/problems.ts'
import type { RequestHandler } from './$types'

/** The bytes of a picture, for those of its organisation. They never change: a hidden face is another picture. */
export const GET: RequestHandler = async (event) => {
  const { ctx, locale } = event.locals
  if (ctx.actor.kind !== 'member') error(404, problems[locale].notFound)
  const { id, size } = event.params
  const { type, bytes } = await found(event, () => readMedia(ctx, { mediaId: id, size: size as MediaSize }))
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type, 'cache-control': 'private, max-age=31536000, immutable' },
  })
}
