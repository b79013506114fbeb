import type { Insertable, Selectable } from 'kysely'
import type { Needs } from '../ctx.ts'
import { organisationOf } from '../ctx.ts'
import type { Tables } from '../db/tables.ts'
import { Refusal } from '../errors.ts'
import type { Contribution, DraftPassage, DraftRule, Head, Reading } from './types.ts'

export type Reader = Needs<'db' | 'actor'>

export type DraftRow = Selectable<Tables['charter_draft']> & { head: Head; contributions: Contribution[] }
export type PassageRow = Selectable<Tables['draft_passage']> & { kind: DraftPassage['kind'] }
export type RuleRow = Selectable<Tables['draft_rule']> & {
  norm: Reading | null
  proposed: DraftRule
  rule: DraftRule | null
}
export type FaultRow = Selectable<Tables['draft_fault']>
export type ImportRow = Selectable<Tables['draft_import']>

const ROWS_AT_ONCE = 1000 // PostgreSQL takes 65,535 values in one command

/** @throws {Refusal} not-found */
export async function getDraftRow({ db, actor }: Reader, draftId: string, lock = false): Promise<DraftRow> {
  const row = await db
    .selectFrom('charter_draft')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .where('id', '=', draftId)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', { what: 'charter-draft', id: draftId })
  return row as DraftRow
}

/** In the order of the text; what was removed is not in it. */
export async function selectPassages({ db, actor }: Reader, draftId: string): Promise<PassageRow[]> {
  const rows = await db
    .selectFrom('draft_passage')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .where('draft_id', '=', draftId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows as PassageRow[]
}

/** In the order of the text, those of removed passages left out. */
export async function selectRules({ db, actor }: Reader, draftId: string): Promise<RuleRow[]> {
  const rows = await db
    .selectFrom('draft_rule')
    .innerJoin('draft_passage as passage', (join) =>
      join
        .onRef('passage.organisation_id', '=', 'draft_rule.organisation_id')
        .onRef('passage.id', '=', 'draft_rule.passage_id'),
    )
    .selectAll('draft_rule')
    .where('draft_rule.organisation_id', '=', organisationOf(actor))
    .where('draft_rule.draft_id', '=', draftId)
    .where('passage.removed_at', 'is', null)
    .orderBy('passage.position')
    .orderBy('draft_rule.position')
    .orderBy('draft_rule.id')
    .execute()
  return rows as RuleRow[]
}

export function selectFaults({ db, actor }: Reader, draftId: string): Promise<FaultRow[]> {
  return db
    .selectFrom('draft_fault')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .where('draft_id', '=', draftId)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

export function findImport({ db, actor }: Reader, draftId: string): Promise<ImportRow | undefined> {
  return db
    .selectFrom('draft_import')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .where('draft_id', '=', draftId)
    .executeTakeFirst()
}

/** Of a document of five hundred pages, there are thousands. */
export async function insertMany<Table extends 'draft_passage' | 'draft_rule' | 'draft_fault'>(
  { db }: Reader,
  table: Table,
  rows: Insertable<Tables[Table]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await db
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_AT_ONCE) as never)
      .execute()
}
