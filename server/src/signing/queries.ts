import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'

type Reader = Needs<'db' | 'actor'>

export type Declined = {
  personId: string
  reason: string
  declinedAt: string
  recordedBy: string | null
}

/** The last word of each person who does not sign this version. */
export async function listDeclined({ db, actor }: Reader, versionId: string): Promise<Declined[]> {
  const rows = await db
    .selectFrom('declined_signature')
    .distinctOn('person_id')
    .select(['person_id', 'reason', 'declined_at', 'recorded_by'])
    .where('organisation_id', '=', organisationOf(actor))
    .where('charter_version_id', '=', versionId)
    .orderBy('person_id')
    .orderBy('declined_at', 'desc')
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    reason: row.reason,
    declinedAt: row.declined_at.toISOString(),
    recordedBy: row.recorded_by,
  }))
}

export async function findDeclined(
  reader: Reader,
  versionId: string,
  personId: string,
): Promise<Declined | undefined> {
  return (await listDeclined(reader, versionId)).find((one) => one.personId === personId)
}

export type SheetRow = {
  id: string
  code: string
  versionId: string
  personId: string
  shown: string
  madeAt: Date
}

/** @throws {Refusal} not-found */
export async function getSheetRow({ db, actor }: Reader, sheetId: string): Promise<SheetRow> {
  const row = await selectSheets({ db, actor }).where('id', '=', sheetId).executeTakeFirst()
  if (!row) throw new Refusal('not-found', { what: 'signing-sheet', id: sheetId })
  return row
}

/** @throws {Refusal} sheet-unknown */
export async function getSheetByCode({ db, actor }: Reader, code: string): Promise<SheetRow> {
  const row = await selectSheets({ db, actor }).where('code', '=', code).executeTakeFirst()
  if (!row) throw new Refusal('sheet-unknown', { code })
  return row
}

const selectSheets = ({ db, actor }: Reader) =>
  db
    .selectFrom('signing_sheet')
    .select(['id', 'code', 'shown'])
    .select(['charter_version_id as versionId', 'person_id as personId', 'made_at as madeAt'])
    .where('organisation_id', '=', organisationOf(actor))
