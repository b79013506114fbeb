import { sql } from 'kysely'
import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { markReadInput } from './inputs.ts'
import type { MarkReadInput } from './inputs.ts'

/**
 * Marks some of the reader's own notifications as read; those already read stay as they were.
 *
 * @throws {Refusal} not-found, when one of them is not theirs: then none is marked
 */
export async function markRead(ctx: Needs<'db' | 'now' | 'actor'>, input: MarkReadInput): Promise<void> {
  const { organisationId, personId } = memberOf(ctx.actor)
  const { notificationIds } = markReadInput.parse(input)

  return inTransaction(ctx, async ({ db, now }) => {
    const rows = await db
      .updateTable('notification')
      .set({ read_at: sql<Date>`coalesce(read_at, ${now()})` })
      .where('organisation_id', '=', organisationId)
      .where('person_id', '=', personId)
      .where('id', '=', sql<string>`any(${notificationIds}::uuid[])`)
      .returning('id')
      .execute()
    const own = new Set(rows.map((row) => row.id))
    const id = notificationIds.find((id) => !own.has(id))
    if (id) throw new Refusal('not-found', { what: 'notification', id })
  })
}
