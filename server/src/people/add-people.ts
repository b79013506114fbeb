import { sql } from 'kysely'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { canSayWhoIsHere } from './policy.ts'
import type { PersonKind } from './types.ts'

export type NewPerson = { id: string; name: string; kind: PersonKind; minor: boolean; unitId: string | null }

const AT_ONCE = 1000

/**
 * Adds many people who may be shown, of whom none has an account nor a role. One entry of the log says how many: their
 * rows say who.
 *
 * @throws {Refusal} not-allowed
 */
export async function addPeople(ctx: Needs<'db' | 'now' | 'actor'>, people: NewPerson[]): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  if (!canSayWhoIsHere(ctx.actor)) throw new Refusal('not-allowed', { action: 'add-people' })
  return inTransaction(ctx, async (ctx) => {
    for (let at = 0; at < people.length; at += AT_ONCE)
      await ctx.db
        .insertInto('person')
        .values(
          people.slice(at, at + AT_ONCE).map(({ id, name, kind, minor, unitId }) => ({
            organisation_id: organisationId,
            id,
            name,
            kind,
            minor,
            unit_id: unitId,
            roles: [],
            created_at: ctx.now(),
          })),
        )
        .execute()
    if (people.length > 0) await append(ctx, 'people.added', null, { count: people.length })
  })
}

/**
 * Lets people go who were added by mistake, or who were somebody else's double: nobody sees them any more, and their
 * row loses its name. Whoever has an account or is on a picture is not let go.
 *
 * @param into the one who stays, for a double
 * @returns the ids of those who were
 */
export async function releasePeople(
  ctx: Needs<'db' | 'now' | 'actor'>,
  personIds: string[],
  into: string | null = null,
): Promise<string[]> {
  const organisationId = organisationOf(ctx.actor)
  if (!canSayWhoIsHere(ctx.actor)) throw new Refusal('not-allowed', { action: 'release-people' })
  return inTransaction(ctx, async (ctx) => {
    const rows = await ctx.db
      .updateTable('person')
      .set({ name: '—', email: null, unit_id: null, left_at: ctx.now(), merged_into: into })
      .where('organisation_id', '=', organisationId)
      .where('id', '=', sql<string>`any(${personIds}::uuid[])`)
      .where('account_id', 'is', null)
      .where(sql<boolean>`cardinality(roles) = 0`)
      .returning('id')
      .execute()
    await append(ctx, 'people.released', into, { count: rows.length })
    return rows.map(({ id }) => id)
  })
}
