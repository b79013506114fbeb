import { sql } from 'kysely'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'

/** Says that whoever was thought to be on pictures is somebody else: two records that were one person. */
export function moveShown(
  ctx: Needs<'db' | 'actor'>,
  { keepId, goneId }: { keepId: string; goneId: string },
): Promise<void> {
  return inTransaction(ctx, async ({ db }) => {
    await sql`insert into media_person (organisation_id, media_id, person_id)
              select organisation_id, media_id, ${keepId}::uuid from media_person where person_id = ${goneId}::uuid
              on conflict do nothing`.execute(db)
    await sql`delete from media_person where person_id = ${goneId}::uuid`.execute(db)
    await sql`update face set person_id = ${keepId}::uuid where person_id = ${goneId}::uuid`.execute(db)
  })
}
