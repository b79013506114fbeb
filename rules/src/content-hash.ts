import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Post } from './case.ts'

/**
 * Names one exact content, for the approvals that are given on it.
 *
 * Two posts have the same hash when everything but their approvals and their hour is the same. A field that is
 * left out, null or empty is the same as no field.
 *
 * @returns `sha256:` and 64 hexadecimal digits, of the RFC 8785 form of the post
 */
export function contentHash(post: Post): string {
  const { approvals: _approvals, scheduledFor: _hour, ...content } = post
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalize(essence(content) ?? {}) ?? '')))}`
}

function essence(value: unknown): unknown {
  // Half a surrogate pair has no UTF-8: networks receive U+FFFD, so that is the content.
  if (typeof value === 'string') return value === '' ? undefined : value.toWellFormed()
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => essence(item) ?? null)
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const fields = Object.entries(value)
    .map(([field, of]) => [field.toWellFormed(), essence(of)])
    .filter(([, of]) => of !== undefined)
  return fields.length === 0 ? undefined : Object.fromEntries(fields)
}
