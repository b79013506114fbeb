import { sql } from 'kysely'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'

/** Gives one person the removals of another, when two records were one person; what waits twice waits once. */
export function moveTakedowns(
  ctx: Needs<'db' | 'actor'>,
  { keepId, goneId }: { keepId: string; goneId: string },
): Promise<void> {
  return inTransaction(ctx, async ({ db }) => {
    await sql`delete from takedown t where person_id = ${goneId}::uuid and closed_at is null and exists (
                select 1 from takedown k where k.organisation_id = t.organisation_id and k.delivery_id = t.delivery_id
                  and k.person_id = ${keepId}::uuid and k.closed_at is null)`.execute(db)
    await sql`update takedown set person_id = ${keepId}::uuid where person_id = ${goneId}::uuid`.execute(db)
  })
}
