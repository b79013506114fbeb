import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import type { PassageRow } from './rows.ts'

/**
 * One passage, which nobody else changes until the end of the transaction.
 *
 * @throws {Refusal} not-found
 */
export async function lockPassage(
  { db, actor }: Needs<'db' | 'actor'>,
  passageId: string,
): Promise<PassageRow> {
  const row = await db
    .selectFrom('draft_passage')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .where('id', '=', passageId)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', { what: 'passage', id: passageId })
  return row as PassageRow
}
