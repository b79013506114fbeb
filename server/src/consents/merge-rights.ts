import { sql } from 'kysely'
import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { lockAnswers } from './write-answers.ts'

/**
 * Gives one person the holders and the answers of another, history included. Two holders of the same name become one;
 * of two answers to the same question by the same holder, the later one counts and the earlier one is replaced. The
 * links of the one who goes are closed: each was for one person.
 */
export async function mergeRights(
  ctx: Needs<'db' | 'now' | 'actor'>,
  { keepId, goneId }: { keepId: string; goneId: string },
): Promise<void> {
  const { db } = ctx
  const organisationId = organisationOf(ctx.actor)
  for (const personId of [keepId, goneId].toSorted()) await lockAnswers(db, personId)
  const now = ctx.now()
  await sql`update holder_link set revoked_at = ${now} where person_id = ${goneId}::uuid and revoked_at is null`.execute(
    db,
  )
  const holders = await db
    .selectFrom('holder')
    .selectAll()
    .where('person_id', 'in', [keepId, goneId])
    .execute()
  const kept = holders.filter(({ person_id, ended_at }) => person_id === keepId && !ended_at)
  for (const holder of holders.filter(({ person_id }) => person_id === goneId)) {
    const same = kept.find(({ name }) => name.toLowerCase() === holder.name.toLowerCase())
    if (same && !holder.ended_at) {
      await sql`
        update consent c set superseded_at = ${now}
        from consent o
        where c.organisation_id = ${organisationId}::uuid and o.organisation_id = c.organisation_id
          and c.superseded_at is null and o.superseded_at is null and c.act = o.act and c.purpose = o.purpose
          and c.picture = o.picture and c.channel_id is not distinct from o.channel_id
          and ((c.holder_id = ${holder.id}::uuid and o.holder_id = ${same.id}::uuid)
            or (c.holder_id = ${same.id}::uuid and o.holder_id = ${holder.id}::uuid))
          and (greatest(c.recorded_at, c.withdrawn_at), c.id) < (greatest(o.recorded_at, o.withdrawn_at), o.id)`.execute(
        db,
      )
      await sql`update consent set holder_id = ${same.id}::uuid, person_id = ${keepId}::uuid
                where holder_id = ${holder.id}::uuid`.execute(db)
      // Whoever had an address under one of the two names is still reached.
      await sql`update holder set email = coalesce(email, ${holder.email}) where id = ${same.id}::uuid`.execute(
        db,
      )
      await sql`update holder set ended_at = ${now} where id = ${holder.id}::uuid`.execute(db)
    } else {
      await sql`update holder set person_id = ${keepId}::uuid where id = ${holder.id}::uuid`.execute(db)
      await sql`update consent set person_id = ${keepId}::uuid where holder_id = ${holder.id}::uuid`.execute(
        db,
      )
    }
  }
  await sql`
    insert into shown_person as s (organisation_id, person_id, born_on, born_year, needed_holders, needed_reason, word, word_is_no, word_on)
    select organisation_id, ${keepId}::uuid, born_on, born_year, needed_holders, needed_reason, word, word_is_no, word_on
    from shown_person where person_id = ${goneId}::uuid
    on conflict (organisation_id, person_id) do update
      set born_on = coalesce(s.born_on, excluded.born_on), born_year = coalesce(s.born_year, excluded.born_year),
          needed_holders = coalesce(s.needed_holders, excluded.needed_holders),
          needed_reason = case when s.needed_holders is null then excluded.needed_reason else s.needed_reason end,
          word = case when s.word = '' then excluded.word else s.word end,
          word_on = case when s.word = '' then excluded.word_on else s.word_on end,
          word_is_no = s.word_is_no or excluded.word_is_no`.execute(db)
}
