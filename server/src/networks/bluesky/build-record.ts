import { NetworkFailure } from '../failure.ts'
import type { Account, Deps, OutgoingMedia, OutgoingPost } from '../network.ts'
import { BLUESKY_LIMITS } from './preview.ts'
import { facetsOf, mentionsOf } from './rich-text.ts'
import { serviceOf } from './session.ts'
import type { Signed } from './session.ts'
import { accepted, errorName, textField, xrpc } from './xrpc.ts'

/** Uploads the pictures and makes the record. Nothing is public yet: a picture without a record is thrown away by the server. */
export async function buildRecord(post: OutgoingPost, account: Account, signed: Signed, deps: Deps) {
  const images = []
  for (const media of post.media) images.push(await upload(media, signed, deps)) // one by one: order matters
  const facets = facetsOf(post.text, await resolveMentions(post.text, account, deps))
  return {
    $type: 'app.bsky.feed.post',
    text: post.text,
    createdAt: post.createdAt,
    langs: [post.language],
    ...(facets.length > 0 ? { facets } : {}),
    ...(images.length > 0 ? { embed: { $type: 'app.bsky.embed.images', images } } : {}),
  }
}

async function upload(media: OutgoingMedia, { call }: Signed, { fitImage }: Deps) {
  const maxBytes = BLUESKY_LIMITS.imageBytes ?? Infinity
  const fitted = media.bytes.length > maxBytes ? await fitImage(media, maxBytes) : media
  if (fitted.bytes.length > maxBytes)
    throw new NetworkFailure('too-large', {
      network: 'bluesky',
      detail: `picture ${media.id} has ${fitted.bytes.length} bytes, ${maxBytes} are accepted`,
    })
  const answer = await call('com.atproto.repo.uploadBlob', { bytes: fitted.bytes, type: fitted.type })
  const { width, height } = fitted
  return { image: accepted(answer).blob, alt: media.alt, aspectRatio: { width, height } }
}

/** A handle that nobody has is not an error: it stays plain text, as on Bluesky itself. */
async function resolveMentions(text: string, account: Account, { http }: Deps): Promise<Map<string, string>> {
  const dids = new Map<string, string>()
  for (const handle of mentionsOf(text)) {
    const query = { handle }
    const answer = await xrpc(http, serviceOf(account), 'com.atproto.identity.resolveHandle', { query })
    if (errorName(answer) !== 'HandleNotFound') dids.set(handle, textField(accepted(answer), 'did'))
  }
  return dids
}
