import type { Selectable } from 'kysely'
import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Tables } from '../db/tables.ts'
import { Refusal } from '../errors.ts'
import type { DraftPassage, DraftVersion, DraftVersionItem } from './types.ts'

type Reader = Needs<'db' | 'actor'>
type VersionRow = Selectable<Tables['draft_version']>

/** The last one first, without their texts. */
export function selectVersions(
  { db, actor }: Reader,
  draftId: string,
): Promise<Pick<VersionRow, 'id' | 'number' | 'note' | 'made_by' | 'made_at'>[]> {
  return db
    .selectFrom('draft_version')
    .select(['id', 'number', 'note', 'made_by', 'made_at'])
    .where('organisation_id', '=', organisationOf(actor))
    .where('draft_id', '=', draftId)
    .orderBy('number', 'desc')
    .execute()
}

export const versionItem = (
  { id, number, note, made_by, made_at }: Pick<VersionRow, 'id' | 'number' | 'note' | 'made_by' | 'made_at'>,
  names: Map<string, string>,
): DraftVersionItem => ({
  id,
  number,
  note,
  madeBy: made_by === null ? null : (names.get(made_by) ?? null),
  madeAt: made_at.toISOString(),
})

/**
 * A version as it stood, for those who may read it: the caller says who may.
 *
 * @throws {Refusal} not-found
 */
export async function getVersionRow({ db, actor }: Reader, versionId: string): Promise<DraftVersion> {
  const row = await db
    .selectFrom('draft_version')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .where('id', '=', versionId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', { what: 'draft-version', id: versionId })
  return {
    ...versionItem(row, new Map()),
    draftId: row.draft_id,
    source: row.source,
    passages: row.passages as DraftPassage[],
    ruleIds: row.rules as Record<string, string>,
  }
}
