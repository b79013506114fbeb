import { sql } from 'kysely'
import type { Database } from '../db/client.ts'
import { startingWith, wordsOf } from './name-words.ts'
import { PERSON_COLUMNS } from './rows.ts'
import type { PersonKind } from './types.ts'

export type Page = {
  search: string
  kind?: PersonKind | undefined
  unitId?: string | undefined
  after?: string | undefined
  limit: number
}
type Place = { isGone: boolean; foldedName: string; id: string }

/**
 * People from one place of the list on: those present, then those who left. Found by name, they stand in the order of
 * the word that was found, so that a page costs the same whatever the number of those who have it.
 */
export async function selectPage(db: Database, organisationId: string, page: Page) {
  const after = page.after === undefined ? null : await selectPlace(db, organisationId, page.after)
  const words = wordsOf(page.search)
  if (words.length === 0 && page.search !== '') return []
  const select = (isGone: boolean, limit: number) => {
    const from = after?.isGone === isGone ? after : null
    const asked = { organisationId, isGone, from, kind: page.kind, unitId: page.unitId, limit }
    return words.length === 0 ? selectNext(db, asked) : selectFound(db, asked, words)
  }
  const present = after?.isGone ? [] : await select(false, page.limit)
  const left = page.limit - present.length
  return left > 0 ? [...present, ...(await select(true, left))] : present
}

type Asked = {
  organisationId: string
  isGone: boolean
  from: Place | null
  kind: PersonKind | undefined
  unitId: string | undefined
  limit: number
}

const peopleOf = (db: Database, { organisationId, isGone, kind, unitId, limit }: Asked) =>
  db
    .selectFrom('person')
    .select(PERSON_COLUMNS)
    .where('person.organisation_id', '=', organisationId)
    .where('left_at', isGone ? 'is not' : 'is', null)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .$if(unitId !== undefined, (query) => query.where('unit_id', '=', unitId!))
    .limit(limit)

const selectNext = (db: Database, asked: Asked) =>
  peopleOf(db, asked)
    .$if(asked.from !== null, (query) =>
      query.where(
        sql<boolean>`(person.folded_name, person.id) > (${asked.from!.foldedName}, ${asked.from!.id}::uuid)`,
      ),
    )
    .orderBy('person.folded_name')
    .orderBy('person.id')
    .execute()

/** Whoever has the word twice (« Martin Martinez ») stands at the first one. */
function selectFound(db: Database, asked: Asked, [word = '', ...others]: string[]) {
  const { from, isGone } = asked
  const earlier = (than: unknown, id: unknown) => sql`from person_word earlier
    where earlier.organisation_id = ${asked.organisationId}::uuid and earlier.person_id = ${id}
      and ${startingWith(sql.ref('earlier.word'), word)} ${than}`
  // A list of its own for each word: two common ones are read once each, and not one for each line of the other.
  const alsoFound = (
    word: string,
  ) => sql<boolean>`first.person_id in (select found.person_id from person_word found
    where found.organisation_id = ${asked.organisationId}::uuid and found.is_gone = ${isGone}
      and ${startingWith(sql.ref('found.word'), word)})`
  return peopleOf(db, asked)
    .innerJoin('person_word as first', (join) =>
      join
        .onRef('first.organisation_id', '=', 'person.organisation_id')
        .onRef('first.person_id', '=', 'person.id'),
    )
    .where('first.organisation_id', '=', asked.organisationId)
    .where('first.is_gone', '=', isGone)
    .where(startingWith(sql.ref('first.word'), word))
    .where(
      sql<boolean>`not exists (select ${earlier(sql`and earlier.word < first.word`, sql.ref('first.person_id'))})`,
    )
    .$if(others.length > 0, (query) =>
      query.where(sql<boolean>`(${sql.join(others.map(alsoFound), sql` and `)})`),
    )
    .$if(from !== null, (query) =>
      query.where(sql<boolean>`(first.word, first.folded_name, first.person_id) > (
        (select min(earlier.word) ${earlier(sql``, sql`${from!.id}::uuid`)}), ${from!.foldedName}, ${from!.id}::uuid)`),
    )
    .orderBy('first.word')
    .orderBy('first.folded_name')
    .orderBy('first.person_id')
    .execute()
}

async function selectPlace(db: Database, organisationId: string, personId: string): Promise<Place | null> {
  const row = await db
    .selectFrom('person')
    .select(['folded_name', 'left_at'])
    .where('organisation_id', '=', organisationId)
    .where('id', '=', personId)
    .executeTakeFirst()
  return row ? { isGone: row.left_at !== null, foldedName: row.folded_name, id: personId } : null
}
