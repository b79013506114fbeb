import type { Ctx } from '@balise/server/ctx'
import { describeMedia, getMedia } from '@balise/server/media'
import { getOrganisation } from '@balise/server/organisation'
import { createPost, savePost, schedulePost, submitPost } from '@balise/server/posts'
import { instantOf } from '../format.ts'
import type { Typed } from './typed.ts'

/** Which post a form is about: null for one that is still to be created. */
export type Target = { postId: string; revision: number } | null
export type Saved = { postId: string; revision: number }

/** Keeps what is typed, and the descriptions of the pictures with it. */
export async function saveTyped(ctx: Ctx, target: Target, typed: Typed): Promise<Saved> {
  const { timezone } = await getOrganisation(ctx)
  for (const mediaId of typed.mediaIds) await describe(ctx, mediaId, typed.alts[mediaId])

  const { text, capacity, purpose, language, channelIds, mediaIds, answers } = typed
  const wantedAt = instantOf(typed.wantedAt, timezone)
  const content = {
    text,
    capacity,
    purpose: purpose || null,
    language,
    channelIds,
    mediaIds,
    answers,
    wantedAt,
  }
  if (!target) return { postId: (await createPost(ctx, content)).id, revision: 1 }
  const { revision } = await savePost(ctx, { ...target, ...content })
  return { postId: target.postId, revision }
}

/** Hands a post in; where the charter asks nobody, it goes out, now or at the hour its author asked for. */
export async function sendOn(ctx: Ctx, { postId, revision }: Saved, typed: Typed): Promise<void> {
  const { state } = await submitPost(ctx, { postId, revision })
  if (state !== 'approved') return
  const { timezone } = await getOrganisation(ctx)
  const wantedAt = instantOf(typed.wantedAt, timezone)
  const later = wantedAt !== null && Date.parse(wantedAt) > ctx.now().getTime()
  await schedulePost(ctx, { postId, publishAt: later ? wantedAt : null })
}

async function describe(ctx: Ctx, mediaId: string, alt: string | undefined): Promise<void> {
  const media = await getMedia(ctx, { mediaId })
  if (alt === undefined || alt.trim() === media.alt) return
  const { faces, persons, source, licence, credit } = media
  await describeMedia(ctx, {
    mediaId,
    alt,
    faces,
    personIds: persons.map(({ id }) => id),
    source,
    licence,
    credit,
  })
}
