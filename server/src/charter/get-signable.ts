import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { selectInForce, selectVersions } from './rows.ts'
import type { VersionRow } from './rows.ts'

/**
 * A version that can be signed now: the one in force, or one to come. Nobody signs a text that changed while they
 * read it.
 *
 * @throws {Refusal} not-found · not-in-force · digest-changed
 */
export async function getSignable(
  { db, now }: Needs<'db' | 'now'>,
  { organisationId, versionId, digest }: { organisationId: string; versionId: string; digest: string },
): Promise<VersionRow> {
  const versions = await selectVersions(db, organisationId)
  const row = versions.find((version) => version.id === versionId)
  if (!row) throw new Refusal('not-found', { what: 'charter-version', id: versionId })
  const inForce = await selectInForce(db, organisationId, now())
  const isToCome = row.effective_at !== null && row.effective_at > now()
  if (inForce?.id !== row.id && !isToCome) throw new Refusal('not-in-force', { version: row.version })
  if (row.digest !== digest) throw new Refusal('digest-changed', { version: row.version })
  return row
}
