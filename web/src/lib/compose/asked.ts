import type { CheckDraftInput } from '@balise/server/posts'
import { instantOf } from '../format.ts'
import type { Locale } from '../locale.ts'
import type { Typed } from './typed.ts'

/** What is typed, as the server is asked about it. */
export function asked(
  postId: string | null,
  { text, capacity, purpose, language, channelIds, mediaIds, alts, answers, wantedAt }: Typed,
  timezone: string,
  locale: Locale,
): CheckDraftInput {
  return {
    postId,
    text,
    capacity,
    purpose: purpose || null,
    language,
    channelIds,
    mediaIds,
    alts,
    answers,
    wantedAt: instantOf(wantedAt, timezone),
    locale,
  }
}
