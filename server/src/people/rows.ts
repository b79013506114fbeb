import { sql } from 'kysely'
import type { Database } from '../db/client.ts'
import { KEPT } from '../db/kept-plans.ts'
import { Refusal } from '../errors.ts'
import { ADMINISTRATOR } from '../organisation/index.ts'
import { startingWith, wordsOf } from './name-words.ts'
import type { PersonKind } from './types.ts'

// A person sees their own memberships everywhere (policy `own_memberships`), so row-level security alone does not
// keep another organisation's row out: every query on `person` names the organisation too.

export const PERSON_COLUMNS = [
  ...(['person.id', 'person.name', 'person.kind', 'person.minor', 'person.unit_id', 'person.email'] as const),
  ...(['person.account_id', 'person.roles', 'person.access_since', 'person.trained_on'] as const),
  ...(['person.left_at', 'person.created_at'] as const),
] as const

export type PeopleFilter = {
  search?: string
  kind?: PersonKind
  personIds?: string[]
  present?: boolean
  able?: boolean
  among?: { kinds: PersonKind[]; personIds: string[] }
}

export function selectPeople(db: Database, organisationId: string, filter: PeopleFilter) {
  const { search, kind, personIds, present, able, among } = filter
  return db
    .selectFrom('person')
    .select(PERSON_COLUMNS)
    .where('organisation_id', '=', organisationId)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .$if(personIds !== undefined, (query) => query.where('id', '=', sql<string>`any(${personIds}::uuid[])`))
    .$if(present === true || able === true, (query) => query.where('left_at', 'is', null))
    .$if(able === true, (query) => query.where('account_id', 'is not', null))
    .$if(among !== undefined, (query) => query.where(isAmong(among!.kinds, among!.personIds)))
    .$if(Boolean(search), (query) => query.where(hasWordsLike(wordsOf(search ?? ''))))
    .orderBy(sql`left_at is not null`)
    .orderBy('folded_name')
    .orderBy('id')
    .$if(personIds !== undefined && !search, (query) => query.modifyEnd(KEPT))
    .execute()
}

const isAmong = (kinds: string[], personIds: string[]) =>
  sql<boolean>`(left_at is null and kind = any(${kinds}::text[]) or id = any(${personIds}::uuid[]))`

/**
 * Ids of those present who are of one of these kinds, hold a role or ever had a mandate, or are of these people. Who is
 * left out is only shown.
 */
export async function selectIdsInCharge(
  db: Database,
  organisationId: string,
  { kinds, personIds }: { kinds: string[]; personIds: string[] },
): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('left_at', 'is', null)
    .where(
      sql<boolean>`(${isAmong(kinds, personIds)} or cardinality(roles) > 0
        or id in (select person_id from mandate where organisation_id = ${organisationId}::uuid))`,
    )
    .execute()
  return rows.map(({ id }) => id)
}

/** How many are here, of one kind. */
export async function countPresent(db: Database, organisationId: string, kind: PersonKind): Promise<number> {
  const { count } = await db
    .selectFrom('person')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('organisation_id', '=', organisationId)
    .where('left_at', 'is', null)
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow()
  return count
}

/** Every word that is looked for begins a word of the name. A search without a letter finds nobody. */
const hasWordsLike = (words: string[]) =>
  words.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(words.map(hasWordLike), sql` and `)})`

const hasWordLike = (word: string) => sql<boolean>`exists (select 1 from person_word found
  where found.organisation_id = person.organisation_id and found.person_id = person.id
    and ${startingWith(sql.ref('found.word'), word)})`

/**
 * Those present whose name has one of these words, at most 200: first those with the most of them, because a text that
 * says « Marie Dupont » is not about every Marie.
 */
export function selectIdsNamed(db: Database, organisationId: string, words: string[]) {
  return db
    .selectFrom('person_word')
    .select('person_id as id')
    .where('organisation_id', '=', organisationId)
    .where('is_gone', '=', false)
    .where('word', '=', sql<string>`any(${words}::text[])`)
    .groupBy('person_id')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('person_id')
    .limit(200)
    .execute()
}

/** Ids of those who hold one of `roles`, or ever had it by a mandate. */
export async function selectIdsWithRole(
  db: Database,
  organisationId: string,
  roles: string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`cardinality(roles) > 0`)
    .where(sql<boolean>`roles && ${roles}::text[]`)
    .union(
      db
        .selectFrom('mandate')
        .select('person_id as id')
        .where('organisation_id', '=', organisationId)
        .where('role', '=', sql<string>`any(${roles}::text[])`),
    )
    .execute()
  return rows.map(({ id }) => id)
}

export async function selectPresent(db: Database, organisationId: string) {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name', 'unit_id', 'minor'])
    .where('organisation_id', '=', organisationId)
    .where('left_at', 'is', null)
    .orderBy('folded_name')
    .orderBy('id')
    .execute()
  return rows.map(({ id, name, unit_id, minor }) => ({ id, name, unitId: unit_id, minor }))
}

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
    .modifyEnd(KEPT)
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
    .modifyEnd(KEPT)
    .execute()
  return rows.map((row) => row.person_id)
}
