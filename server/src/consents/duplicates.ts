import { editDistance } from '@balise/charter'
import { sql } from 'kysely'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Database } from '../db/client.ts'

export type DoubleView = {
  /** False where a letter or two differ, and the day of birth does not. */
  sameName: boolean
  people: { id: string; name: string; unit: string | null; answers: number; born: string | null }[]
}

const MOST = 200
/** Letters by which a name is still the same, mistyped. Twins may be as close: a person decides. */
const MISTYPED = 2

/**
 * People present who may be one: with the same name, in whatever order its words are, unless their births differ; or
 * born the same day with a word of their names in common, the rest nearly.
 */
export function listDoubles(ctx: Needs<'db' | 'actor'>): Promise<DoubleView[]> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db }) => {
    // Who they are first: what is known of each is asked for the few who are shown.
    const same = await listSame(db, organisationId)
    const near = await listNear(db, organisationId)
    const people = await describe(db, organisationId, [...same, ...near].flat())
    const view = (sameName: boolean) => (ids: string[]) => ({
      sameName,
      people: ids.flatMap((id) => people.get(id) ?? []),
    })
    return [...same.map(view(true)), ...near.map(view(false))]
  })
}

/** Neither signs in nor holds a role: those are told apart by what they do. */
const present = (organisationId: string) => sql`
  select p.id, p.name_key, p.created_at, s.born_on, s.born_year
  from person p
  left join shown_person s on s.organisation_id = p.organisation_id and s.person_id = p.id
  where p.organisation_id = ${organisationId}::uuid and p.left_at is null and p.account_id is null
    and cardinality(p.roles) = 0`

async function listSame(db: Database, organisationId: string): Promise<string[][]> {
  const { rows } = await sql<{ ids: string[] }>`
    with present as (${present(organisationId)})
    select array_agg(id order by created_at, id)::text[] as ids from present
    group by name_key having count(*) > 1 and count(distinct born_year) < 2
    order by name_key limit ${MOST}`.execute(db)
  return rows.map(({ ids }) => ids)
}

async function listNear(db: Database, organisationId: string): Promise<string[][]> {
  const { rows } = await sql<{ ids: string[]; one: string; other: string }>`
    with words as materialized (
      select id, name_key, created_at, born_on, unnest(string_to_array(name_key, ' ')) as word
      from (${present(organisationId)}) present
      where born_on is not null
    )
    select distinct array[a.id, b.id]::text[] as ids, a.name_key as one, b.name_key as other
    from words a
    join words b on b.born_on = a.born_on and b.word = a.word and b.name_key <> a.name_key
      and (a.created_at, a.id) < (b.created_at, b.id)
    order by one, other limit ${MOST * 10}`.execute(db)
  return rows
    .filter(({ one, other }) => editDistance(one, other) <= MISTYPED)
    .map(({ ids }) => ids)
    .slice(0, MOST)
}

type Person = DoubleView['people'][number]

async function describe(db: Database, organisationId: string, ids: string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Person>`
    select p.id, p.name, u.name as unit, coalesce(s.born_on::text, s.born_year::text) as born,
           (select count(*)::int from consent c where c.organisation_id = p.organisation_id
              and c.person_id = p.id and c.superseded_at is null) as answers
    from person p
    left join unit u on u.organisation_id = p.organisation_id and u.id = p.unit_id
    left join shown_person s on s.organisation_id = p.organisation_id and s.person_id = p.id
    where p.organisation_id = ${organisationId}::uuid and p.id = any(${[...new Set(ids)]}::uuid[])`.execute(
    db,
  )
  return new Map(rows.map((person) => [person.id, person]))
}
