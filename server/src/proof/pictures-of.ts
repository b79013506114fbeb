import type { Needs } from '../ctx.ts'
import { listMediaById } from '../media/index.ts'
import type { MediaView } from '../media/index.ts'
import type { PostRecord } from '../posts/index.ts'
import type { Named, ProofMedia } from './types.ts'

type Reader = Needs<'db' | 'now' | 'actor'>

export const shownIds = ({ post, content }: PostRecord) =>
  content?.says.media.map(({ id }) => id) ?? post.mediaIds

/** The post's pictures, and those they were blurred from. */
export async function listPictures(ctx: Reader, record: PostRecord): Promise<MediaView[]> {
  const found: MediaView[] = []
  for (let ids = shownIds(record); ids.length > 0;) {
    const next = await listMediaById(ctx, ids)
    found.push(...next)
    ids = next.flatMap(({ madeFrom }) => madeFrom ?? []).filter((id) => !found.some((one) => one.id === id))
  }
  return found
}

export function asShown(
  media: MediaView,
  { content }: PostRecord,
  nameOf: (id: string) => Named,
  all: MediaView[],
): ProofMedia {
  const then = content?.says.media.find(({ id }) => id === media.id)
  const original = all.find(({ id }) => id === media.madeFrom)
  return {
    id: media.id,
    digest: media.digest,
    type: media.type,
    width: media.width,
    height: media.height,
    alt: then?.alt ?? media.alt,
    persons: then ? then.persons.map(nameOf) : media.persons,
    madeFrom: original ? { id: original.id, digest: original.digest } : null,
  }
}

export async function capturesOf(ctx: Reader, { deliveries }: PostRecord) {
  const captures = await listMediaById(
    ctx,
    deliveries.flatMap(({ captureId }) => captureId ?? []),
  )
  return new Map(captures.map(({ id, digest }) => [id, { id, digest }]))
}
