import type { Selectable } from 'kysely'
import { z } from 'zod'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Tables } from '../db/tables.ts'
import { Refusal } from '../errors.ts'
import type { EntryBody } from './append.ts'
import { canReadEntriesOf, canReadLog } from './policy.ts'
import type { EntryView } from './types.ts'

export const listEntriesInput = z.object({
  /** `seq` of the last one already seen. */
  before: z.number().int().positive().optional(),
  kind: z.string().optional(),
  subjectId: z.string().optional(),
  limit: z.number().int().min(1).max(500).default(100),
})
export type ListEntriesInput = z.input<typeof listEntriesInput>

export type EntryRow = Pick<Selectable<Tables['log_entry']>, 'seq' | 'previous_hash' | 'body' | 'hash'>

/**
 * The log, the latest entry first. Without `subjectId`, for those who answer for the organisation.
 *
 * @throws {Refusal} not-allowed
 */
export function listEntries(ctx: Needs<'db' | 'actor'>, input: ListEntriesInput = {}): Promise<EntryView[]> {
  const { before, kind, subjectId, limit } = listEntriesInput.parse(input)
  return inTransaction(ctx, async ({ db, actor }) => {
    const may = subjectId === undefined ? canReadLog(actor) : canReadEntriesOf(actor)
    if (!may) throw new Refusal('not-allowed', { action: 'read-log' })
    const rows = await db
      .selectFrom('log_entry')
      .select(['seq', 'previous_hash', 'body', 'hash'])
      .$if(before !== undefined, (query) => query.where('seq', '<', before!))
      .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
      .$if(subjectId !== undefined, (query) => query.where('subject_id', '=', subjectId!))
      .orderBy('seq', 'desc')
      .limit(limit)
      .execute()
    return rows.map(entryView)
  })
}

function entryView({ body, hash }: EntryRow): EntryView {
  const { seq, at, kind, subject, actor, data } = JSON.parse(body) as EntryBody
  return {
    seq,
    at,
    kind,
    subjectId: subject,
    actor: { kind: actor.kind, personId: actor.person ?? null, name: actor.name ?? actor.job ?? null },
    data,
    hash,
  }
}
