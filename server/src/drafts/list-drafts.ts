import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { canWriteDrafts } from './policy.ts'
import type { DraftItem, Head, ImportView } from './types.ts'
import { progressOf } from './views.ts'

/**
 * The drafts of the organisation, the last touched first.
 *
 * @throws {Refusal} not-allowed
 */
export async function listDrafts(ctx: Needs<'db' | 'actor'>): Promise<DraftItem[]> {
  if (!canWriteDrafts(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-drafts' })
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db }) => {
    const drafts = await db
      .selectFrom('charter_draft as draft')
      .leftJoin('draft_import as file', (join) =>
        join
          .onRef('file.organisation_id', '=', 'draft.organisation_id')
          .onRef('file.draft_id', '=', 'draft.id'),
      )
      .select(['draft.id', 'draft.head', 'draft.origin', 'draft.origin_name', 'draft.created_at'])
      .select(['file.state', 'file.percent'])
      .where('draft.organisation_id', '=', organisationId)
      .orderBy('draft.updated_at', 'desc')
      .execute()
    const ids = drafts.map(({ id }) => id)
    const rules = await statesOf(db, 'draft_rule', organisationId, ids)
    const faults = await statesOf(db, 'draft_fault', organisationId, ids)
    const versions = Map.groupBy(
      ids.length === 0
        ? []
        : await db
            .selectFrom('draft_version')
            .select('draft_id')
            .where('organisation_id', '=', organisationId)
            .where('draft_id', 'in', ids)
            .execute(),
      (row) => row.draft_id,
    )
    return drafts.map((row) => ({
      id: row.id,
      title: (row.head as Head).title,
      version: (row.head as Head).version,
      origin: row.origin as DraftItem['origin'],
      originName: row.origin_name,
      createdAt: row.created_at.toISOString(),
      importing: row.state as ImportView['state'] | null,
      percent: row.percent ?? 100,
      progress: progressOf(rules.get(row.id) ?? []),
      openFaults: (faults.get(row.id) ?? []).filter(({ state }) => state === 'open').length,
      versions: versions.get(row.id)?.length ?? 0,
    }))
  })
}

async function statesOf(
  db: Needs<'db'>['db'],
  table: 'draft_rule' | 'draft_fault',
  organisationId: string,
  draftIds: string[],
): Promise<Map<string, { draft_id: string; state: string }[]>> {
  if (draftIds.length === 0) return new Map()
  const rows = await db
    .selectFrom(table)
    .select(['draft_id', 'state'])
    .where('organisation_id', '=', organisationId)
    .where('draft_id', 'in', draftIds)
    .execute()
  return Map.groupBy(rows, (row) => row.draft_id)
}
