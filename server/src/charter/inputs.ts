import { z } from 'zod'
import { id, line, nothing, slug } from '../organisation/index.ts'

/** A 60-page charter is 200 000 characters; above this it is not one. */
const SOURCE_CHARACTERS = 2_000_000

export const adoptVersionInput = z.strictObject({
  source: z.string().min(1).max(SOURCE_CHARACTERS),
  adoptedBy: line(200),
  adoptedAt: z.coerce.date(),
  effectiveAt: z.coerce.date(),
})
export type AdoptVersionInput = z.input<typeof adoptVersionInput>

export const getVersionFileInput = z.strictObject({ versionId: id })
export type GetVersionFileInput = z.infer<typeof getVersionFileInput>

export const sha256Digest = z.string().regex(/^sha256:[0-9a-f]{64}$/)

export const acknowledgeVersionInput = z.strictObject({
  versionId: id,
  digest: sha256Digest,
  /** What the page showed beside the charter: what changes for this person, and the words that are signed. */
  shown: z.string().max(SOURCE_CHARACTERS).default(''),
  /** Of the connection. */
  address: nothing(line(100)),
})
export type AcknowledgeVersionInput = z.input<typeof acknowledgeVersionInput>

export const publicCharterInput = z.strictObject({
  address: slug,
  /** As the charter calls itself; the one in force when it is left out. */
  version: line(200).nullable().default(null),
})
export type PublicCharterInput = z.input<typeof publicCharterInput>

export const searchCharterInput = z.strictObject({
  // What is longer than a question is not one: the rest of it is left out, with NUL, which a database cannot take.
  query: z.string().transform((query) => query.replaceAll('\0', '').toWellFormed().slice(0, 200)),
})
export type SearchCharterInput = z.input<typeof searchCharterInput>
