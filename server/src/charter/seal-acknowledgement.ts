import { createHash } from 'node:crypto'
import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { append } from '../log/index.ts'

/** One signature, as it is sealed. Whoever calls has checked that the version can be signed, and who may record it. */
export type Signing = {
  versionId: string
  /** Of the charter's file. */
  digest: string
  personId: string
  how: 'screen' | 'paper' | 'on-behalf'
  shown: string
  address?: string | null
  recordedBy?: string
  note?: string
  signedOn?: string | null
  scan?: { digest: string; type: string }
}

/**
 * Keeps a signature with what was shown, and chains its seal in the log. Signing twice is signing once.
 *
 * The seal is the SHA-256 of these, one a line: organisation, person, version, digest of the charter, digest of what
 * was shown, how, address, who recorded it, note, day written by hand, digest of the scan, instant.
 */
export async function sealAcknowledgement(
  ctx: Needs<'db' | 'now' | 'actor'>,
  { versionId, digest, personId, how, shown, ...more }: Signing,
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  const { address = null, recordedBy, note = '', signedOn = null, scan } = more
  const at = ctx.now()
  const shownDigest = sha256Of(shown)
  const parts = [organisationId, personId, versionId, digest, shownDigest, how, address, recordedBy, note]
  const seal = sha256Of(
    [...parts, signedOn, scan?.digest, at.toISOString()].map((part) => part ?? '').join('\n'),
  )

  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('acknowledgement')
    .values({
      organisation_id: organisationId,
      charter_version_id: versionId,
      person_id: personId,
      text_digest: digest,
      signed_at: at,
      how,
      shown,
      shown_digest: shownDigest,
      address,
      recorded_by: recordedBy ?? null,
      note,
      signed_on: signedOn,
      scan_digest: scan?.digest ?? null,
      scan_type: scan?.type ?? null,
      seal,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows)
    // Neither the address nor the words: the log is for ever, and the seal already binds them.
    await append(ctx, 'charter.acknowledged', versionId, { digest, personId, how, shownDigest, seal })
}

export const sha256Of = (text: string | Uint8Array) =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`
