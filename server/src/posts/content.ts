import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Capacity } from './types.ts'

/** What an approver agrees to: everything that a reader of the post could see, and under which answers. */
export type Content = {
  author: string
  capacity: Capacity
  purpose: string | null
  language: string
  text: string
  answers: Record<string, string>
  /** Ids, in any order: the same channels are the same content. */
  channels: string[]
  /** In the order they are shown. The pixels are in the id: a picture's bytes never change (0008-media.sql). */
  media: ContentMedia[]
}

export type ContentMedia = {
  id: string
  alt: string
  faces: number | null
  persons: string[]
  source: string | null
  licence: string | null
  credit: string | null
  /** Where it was taken, as the charter names places; absent when nobody said, as it is from the hash. */
  takenPlace?: string | null
}

/** `sha256:` and 64 hexadecimal digits, of the content's canonical JSON (RFC 8785). */
export function hashContent(content: Content): string {
  const { author, capacity, purpose, language, text, answers } = content
  return digestOf({
    author,
    capacity,
    purpose,
    language,
    text,
    answers,
    channels: content.channels.toSorted(),
    media: content.media.map(({ id, alt, faces, persons, source, licence, credit, takenPlace }) => ({
      id,
      alt,
      faces,
      persons: persons.toSorted(),
      source,
      licence,
      credit,
      // Left out when nobody said: what was approved before this was asked keeps its hash.
      ...(takenPlace && { takenPlace }),
    })),
  })
}

/** `sha256:` and 64 hexadecimal digits, of canonical JSON (RFC 8785). */
export function digestOf(json: unknown): string {
  const canonical = canonicalize(json)
  if (canonical === undefined) throw new Error('posts: something that is not JSON was to be hashed')
  return `sha256:${createHash('sha256').update(canonical).digest('hex')}`
}
