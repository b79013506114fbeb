import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import type { Database } from '../db/client.ts'
import { KEPT } from '../db/kept-plans.ts'
import type { Tables } from '../db/tables.ts'

export type VersionRow = Omit<Selectable<Tables['charter_version']>, 'source'>
/** A version that was adopted, with its text: the database keeps both instants or none. */
export type AdoptedRow = VersionRow & {
  source: string
  adopted_by: string
  adopted_at: Date
  effective_at: Date
}

/** The law of the house at an instant: the adopted version that took effect last. */
export async function selectInForce(
  db: Database,
  organisationId: string,
  at: Date,
): Promise<AdoptedRow | undefined> {
  const row = await inForceAt(db, organisationId, at).selectAll().executeTakeFirst()
  return row as AdoptedRow | undefined
}

/** The same without its text, which is long and often known already. */
export async function selectInForceWithoutText(
  db: Database,
  organisationId: string,
  at: Date,
): Promise<Omit<AdoptedRow, 'source'> | undefined> {
  const row = await inForceAt(db, organisationId, at)
    .select(VERSION_COLUMNS)
    .modifyEnd(KEPT)
    .executeTakeFirst()
  return row as Omit<AdoptedRow, 'source'> | undefined
}

const VERSION_COLUMNS = [
  ...(['organisation_id', 'id', 'version', 'title', 'digest', 'created_by', 'created_at'] as const),
  ...(['adopted_by', 'adopted_at', 'effective_at'] as const),
] as const

const inForceAt = (db: Database, organisationId: string, at: Date) =>
  db
    .selectFrom('charter_version')
    .where('organisation_id', '=', organisationId)
    .where('effective_at', '<=', at)
    .orderBy('effective_at', 'desc')
    .orderBy('created_at', 'desc') // same hour: the one that was written last
    .orderBy('id', 'desc')
    .limit(1)

/** Drafts, then the last to take effect first. Without their texts, which are long. */
export async function selectVersions(db: Database, organisationId: string): Promise<VersionRow[]> {
  return db
    .selectFrom('charter_version')
    .select(VERSION_COLUMNS)
    .where('organisation_id', '=', organisationId)
    .orderBy('effective_at', (order) => order.desc().nullsFirst())
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export function selectFile(db: Database, organisationId: string, versionId: string) {
  return db
    .selectFrom('charter_version')
    .select(['version', 'source'])
    .where('organisation_id', '=', organisationId)
    .where('id', '=', versionId)
    .executeTakeFirst()
}

/** Those given to this version, and those carried over to it that still hold. */
export async function selectSignatures(
  db: Database,
  organisationId: string,
  version: string | { inForceAt: Date },
  personIds: string[] | undefined,
): Promise<{ person_id: string; signed_at: Date }[]> {
  const versionId =
    typeof version === 'string' ? version : inForceAt(db, organisationId, version.inForceAt).select('id')
  const these = sql<string>`any(${personIds}::uuid[])`
  return db
    .selectFrom('carried_acknowledgement')
    .select(['person_id', 'carried_at as signed_at'])
    .where('organisation_id', '=', organisationId)
    .where('charter_version_id', '=', versionId)
    .where('ended_at', 'is', null)
    .$if(personIds !== undefined, (query) => query.where('person_id', '=', these))
    .unionAll(
      db
        .selectFrom('acknowledgement')
        .select(['person_id', 'signed_at'])
        .where('organisation_id', '=', organisationId)
        .where('charter_version_id', '=', versionId)
        .$if(personIds !== undefined, (query) => query.where('person_id', '=', these)),
    )
    .modifyEnd(KEPT)
    .execute()
}
