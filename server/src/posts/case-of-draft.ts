import type { Approval, Case, Media, Organisation } from '@balise/rules'
import type { ContentMedia } from './content.ts'
import type { Capacity } from './types.ts'

/** A post as its author has it in hand: in the browser at each keystroke, on the server at each decision. */
export type Draft = {
  author: string
  capacity: Capacity
  purpose: string | null
  language: string
  text: string
  answers: Record<string, string>
  media: ContentMedia[]
  /** Instant at which it is to go out; null for now. */
  publishAt: string | null
}

/**
 * The question put to the charter, for one channel. The same function shapes it in the browser and on the
 * server, so that both ask the same thing; only the facts may be fresher on one side.
 *
 * @param channel the channel's slug: what a charter's selector names
 * @param now instant, ISO 8601
 */
export function caseOfDraft(
  draft: Draft,
  channel: string,
  organisation: Organisation,
  now: string,
  approvals: Approval[] = [],
): Case {
  const later = draft.publishAt !== null && Date.parse(draft.publishAt) > Date.parse(now)
  return {
    now,
    organisation,
    post: {
      author: draft.author,
      capacity: draft.capacity,
      action: 'publish',
      channel,
      text: draft.text,
      language: draft.language,
      purpose: draft.purpose,
      media: draft.media.map(asImage),
      answers: draft.answers,
      approvals,
      scheduledFor: later ? draft.publishAt : null,
    },
  }
}

const asImage = ({ id, alt, faces, persons, source, licence, credit, takenPlace }: ContentMedia): Media => ({
  id,
  kind: 'image',
  alt,
  faces,
  persons: persons.toSorted(),
  source,
  licence,
  credit,
  takenAt: takenPlace,
})
