import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { installPeers } from '../../../../peers/install.ts'
import type { TestAccount, TestPds } from '../../../../peers/bluesky.ts'
import type { SeenPost } from '../contract.ts'
import { createHttp } from '../http.ts'
import type { Http } from '../http.ts'
import type { Account, Deps, OutgoingMedia } from '../network.ts'

/** Why the tests against a real server cannot run here, or false: then they must pass. */
export const whyNoPds = (): Promise<string | false> =>
  installPeers().then(
    () => false as const,
    (error: Error) => `the peers cannot be installed here: ${error.message}`,
  )

/** Deps as the product gives them, with `asked` to see which calls were made. Nothing but the test's server is reached. */
export function accountOn(pds: TestPds, made: TestAccount, now: Deps['now']) {
  const account: Account = {
    id: `channel-${made.handle}`,
    network: 'bluesky',
    handle: made.handle,
    service: pds.url,
    secret: { appPassword: made.appPassword },
  }
  const asked: string[] = []
  const outside = createHttp()
  const http: Http = (url, request) => {
    if (!url.startsWith(pds.url)) throw new Error(`the test reaches outside: ${url}`)
    asked.push(url.slice(`${pds.url}/xrpc/`.length).replace(/\?.*/, ''))
    return outside(url, request)
  }
  const saveSession: Deps['saveSession'] = async (_, session) => {
    account.session = session
  }
  const deps: Deps = { http, fitImage: fitWithSharp, saveSession, now }
  return { account, deps, asked }
}

export async function drawing(id: string, colour: string): Promise<OutgoingMedia> {
  const size = { width: 60, height: 40 }
  const bytes = await sharp({ create: { ...size, channels: 3, background: colour } })
    .png()
    .toBuffer()
  return { id, type: 'image/png', bytes, ...size, alt: `Un aplat ${id}` }
}

/** A picture nothing can compress much: the weight of a large photograph. */
export async function heavyPhotograph(): Promise<OutgoingMedia> {
  const size = { width: 1600, height: 1200 }
  const pixels = Buffer.alloc(size.width * size.height * 3)
  for (let at = 0; at < pixels.length; at += 32)
    createHash('sha256').update(`${at}`).digest().copy(pixels, at)
  const bytes = await sharp(pixels, { raw: { ...size, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer()
  return { id: 'photo', type: 'image/jpeg', bytes, ...size, alt: 'Du bruit' }
}

async function fitWithSharp(media: OutgoingMedia, maxBytes: number): Promise<OutgoingMedia> {
  let { bytes, width } = media
  for (; bytes.length > maxBytes; width = Math.floor(width * 0.8))
    bytes = await sharp(media.bytes).resize({ width }).jpeg({ quality: 80 }).toBuffer()
  const made = await sharp(bytes).metadata()
  return { ...media, type: 'image/jpeg', bytes, width: made.width, height: made.height }
}

type ImageRecord = { alt: string; image: { ref: { $link: string } } }

/** What anyone reads on the server, pictures included. */
export async function visibleOn(pds: TestPds, did: string): Promise<SeenPost[]> {
  const seen = []
  for (const { uri, value } of await pds.listRecords(did, 'app.bsky.feed.post')) {
    const { text, embed } = value as { text: string; embed?: { images: ImageRecord[] } }
    const media = []
    for (const { alt, image } of embed?.images ?? [])
      media.push({
        alt,
        sha256: createHash('sha256')
          .update(await pds.getBlob(did, image.ref.$link))
          .digest('hex'),
      })
    seen.push({ remoteId: uri, text, media })
  }
  return seen
}
