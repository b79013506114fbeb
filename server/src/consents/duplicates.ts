import { sql } from 'kysely'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'

export type DoubleView = {
  name: string
  people: { id: string; unit: string | null; answers: number; born: string | null }[]
}

const MOST = 200

/** People present who have the same name and may be one: those whose births differ are not. */
export function listDoubles(ctx: Needs<'db' | 'actor'>): Promise<DoubleView[]> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db }) => {
    // The names first: what is known of each person is asked for the few who are shown.
    const { rows } = await sql<{ name: string; people: DoubleView['people'] }>`
      with present as materialized (
        select p.id, p.name, p.folded_name, p.unit_id, p.created_at, s.born_on, s.born_year
        from person p
        left join shown_person s on s.organisation_id = p.organisation_id and s.person_id = p.id
        where p.organisation_id = ${organisationId}::uuid and p.left_at is null and p.account_id is null
          and cardinality(p.roles) = 0
      ), doubled as (
        select folded_name from present group by folded_name
        having count(*) > 1 and count(distinct born_year) < 2 order by 1 limit ${MOST}
      )
      select min(p.name) as name,
             json_agg(json_build_object('id', p.id, 'unit', u.name,
               'born', coalesce(p.born_on::text, p.born_year::text),
               'answers', (select count(*) from consent c where c.organisation_id = ${organisationId}::uuid
                             and c.person_id = p.id and c.superseded_at is null)) order by p.created_at, p.id) as people
      from present p join doubled using (folded_name)
      left join unit u on u.organisation_id = ${organisationId}::uuid and u.id = p.unit_id
      group by folded_name
      order by folded_name`.execute(db)
    return rows
  })
}
