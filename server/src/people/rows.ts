import { sql } from 'kysely'
import type { Database } from '../db/client.ts'
import { Refusal } from '../errors.ts'
import { ADMINISTRATOR } from '../organisation/index.ts'
import type { PersonKind } from './types.ts'

// A person sees their own memberships everywhere (policy `own_memberships`), so row-level security alone does not
// keep another organisation's row out: every query on `person` names the organisation too.

export type PeopleFilter = { search?: string; kind?: PersonKind; personIds?: string[]; present?: boolean }

export function selectPeople(db: Database, organisationId: string, filter: PeopleFilter) {
  const { search, kind, personIds, present } = filter
  return db
    .selectFrom('person')
    .select(['id', 'name', 'kind', 'minor', 'unit_id', 'email', 'account_id', 'roles'])
    .select(['access_since', 'trained_on', 'left_at', 'created_at'])
    .where('organisation_id', '=', organisationId)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .$if(personIds !== undefined, (query) => query.where('id', '=', sql<string>`any(${personIds}::uuid[])`))
    .$if(present === true, (query) => query.where('left_at', 'is', null))
    .$if(Boolean(search), (query) =>
      query.where(sql<boolean>`position(${plain(sql.val(search))} in ${plain(sql.ref('name'))}) > 0`),
    )
    .orderBy(sql`left_at is not null`)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** Those present whose name has one of these words, the first 200 by their ids. */
export function selectIdsNamed(db: Database, organisationId: string, words: string[]) {
  return db
    .selectFrom('person')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('left_at', 'is', null)
    .where(
      sql<boolean>`exists (select 1 from unnest(${words}::text[]) as word
        where position(${plain(sql.ref('word'))} in ${plain(sql.ref('name'))}) > 0)`,
    )
    .orderBy('id')
    .limit(200)
    .execute()
}

/** Without case nor accents: « eric » finds « Éric ». */
const plain = (text: unknown) =>
  sql<string>`lower(regexp_replace(normalize(${text}::text, nfd), '[\u0300-\u036f]', '', 'g'))`

/** @throws {Refusal} not-found */
export async function lockPerson(db: Database, organisationId: string, personId: string) {
  const row = await db
    .selectFrom('person')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', { what: 'person', id: personId })
  return row
}

/** Those who administer today, locked: two of them cannot give up the role at the same instant. */
export function lockAdministrators(db: Database, organisationId: string) {
  return db
    .selectFrom('person')
    .select(['id'])
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`${ADMINISTRATOR} = any(roles)`)
    .where('left_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
}

export function selectMandates(db: Database, organisationId: string, personIds: string[]) {
  return db
    .selectFrom('mandate')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', sql<string>`any(${personIds}::uuid[])`)
    .orderBy('from_on', 'desc')
    .orderBy('id')
    .execute()
}

/** Ids of those who hold an invitation that can still be accepted. */
export async function selectWaitingInvitations(
  db: Database,
  organisationId: string,
  personIds: string[],
  now: Date,
): Promise<string[]> {
  const rows = await db
    .selectFrom('invitation')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', sql<string>`any(${personIds}::uuid[])`)
    .where('accepted_at', 'is', null)
    .where('expires_at', '>', now)
    .execute()
  return rows.map((row) => row.person_id)
}
