import { sql } from 'kysely'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import type { AdoptedRow } from './rows.ts'
import type { CharterInForce, SignatureView } from './types.ts'
import { inForceView } from './views.ts'

type Reader = Needs<'db' | 'actor' | 'now'>

/**
 * Any adopted version, whole.
 *
 * @throws {Refusal} not-found
 */
export async function getVersion(ctx: Reader, versionId: string): Promise<CharterInForce> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db }) => {
    const row = await db
      .selectFrom('charter_version')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('id', '=', versionId)
      .where('effective_at', 'is not', null)
      .executeTakeFirst()
    if (!row) throw new Refusal('not-found', { what: 'charter-version', id: versionId })
    return inForceView(row as AdoptedRow)
  })
}

/** Who signed one version, and how; signatures carried over to it are among them. */
export async function listSignatures(ctx: Reader, versionId: string): Promise<SignatureView[]> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db }) => {
    const signed = await db
      .selectFrom('acknowledgement')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('charter_version_id', '=', versionId)
      .execute()
    const carried = await db
      .selectFrom('carried_acknowledgement')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('charter_version_id', '=', versionId)
      .where('ended_at', 'is', null)
      .execute()
    const signers = new Set(signed.map((row) => row.person_id))
    return [
      ...signed.map((row): SignatureView => ({
        personId: row.person_id,
        how: row.how as SignatureView['how'],
        at: row.signed_at.toISOString(),
        shown: row.shown,
        address: row.address,
        recordedBy: row.recorded_by,
        note: row.note,
        signedOn: row.signed_on,
        scanType: row.scan_type,
        seal: row.seal,
        fromVersionId: null,
      })),
      ...carried
        .filter((row) => !signers.has(row.person_id))
        .map((row): SignatureView => ({
          personId: row.person_id,
          how: 'carried',
          at: row.carried_at.toISOString(),
          shown: '',
          address: null,
          recordedBy: null,
          note: '',
          signedOn: null,
          scanType: null,
          seal: null,
          fromVersionId: row.from_version_id,
        })),
    ]
  })
}

/**
 * The last version that each person really signed, among those that come before one: what they know, from which the
 * next is told. Of two versions of the same day, the one recorded first comes before. Whoever signed none is not in it.
 */
export async function listLastSigned(ctx: Reader, versionId: string): Promise<Map<string, string>> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db }) => {
    const rows = await db
      .selectFrom('acknowledgement as a')
      .innerJoin('charter_version as v', (join) =>
        join.onRef('v.organisation_id', '=', 'a.organisation_id').onRef('v.id', '=', 'a.charter_version_id'),
      )
      .innerJoin('charter_version as next', (join) =>
        join
          .onRef('next.organisation_id', '=', 'a.organisation_id')
          .on('next.id', '=', versionId)
          .on(
            sql<boolean>`(v.effective_at, v.created_at, v.id) < (next.effective_at, next.created_at, next.id)`,
          ),
      )
      .distinctOn('a.person_id')
      .select(['a.person_id', 'a.charter_version_id'])
      .where('a.organisation_id', '=', organisationId)
      .orderBy('a.person_id')
      .orderBy('v.effective_at', 'desc')
      .orderBy('v.created_at', 'desc')
      .orderBy('v.id', 'desc')
      .execute()
    return new Map(rows.map((row) => [row.person_id, row.charter_version_id]))
  })
}
