import { sql } from 'kysely'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { moveEvidence } from './destroy-evidence.ts'

/** Says that whoever was thought to be on pictures, and whom papers are about, is somebody else: two records of one person. */
export function moveShown(
  ctx: Needs<'db' | 'actor' | 'keys'>,
  { keepId, goneId }: { keepId: string; goneId: string },
): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const { db } = ctx
    await sql`insert into media_person (organisation_id, media_id, person_id)
              select organisation_id, media_id, ${keepId}::uuid from media_person where person_id = ${goneId}::uuid
              on conflict do nothing`.execute(db)
    await sql`delete from media_person where person_id = ${goneId}::uuid`.execute(db)
    await moveEvidence(ctx, { keepId, goneId })
    await sql`update face set person_id = ${keepId}::uuid where person_id = ${goneId}::uuid`.execute(db)
  })
}
