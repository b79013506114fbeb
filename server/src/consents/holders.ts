import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Database } from '../db/client.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { getPerson } from '../people/index.ts'
import type { PersonView } from '../people/index.ts'
import { addHolderInput, changeHolderInput, endHolderInput } from './inputs.ts'
import type { AddHolderInput, ChangeHolderInput, EndHolderInput } from './inputs.ts'
import { canRecordConsent } from './policy.ts'
import type { Authority, FamilyLanguage, HolderView } from './types.ts'

type HolderCtx = Needs<'db' | 'now' | 'newId' | 'actor'>

/**
 * Notes who answers for someone: themself, a parent, a tutor.
 *
 * @returns their id
 * @throws {Refusal} not-allowed · not-found · holder-known
 */
export async function addHolder(ctx: HolderCtx, input: AddHolderInput): Promise<string> {
  const { personId, name, authority, email, language } = addHolderInput.parse(input)
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'add-holder' })
  return inTransaction(ctx, async (ctx) => {
    await getPerson(ctx, { personId })
    const known = await findHolderNamed(ctx.db, personId, name)
    if (known) throw new Refusal('holder-known', { name })
    return insertHolder(ctx, { personId, name, authority, email, language })
  })
}

/**
 * Corrects how a holder is named and reached.
 *
 * @throws {Refusal} not-allowed · not-found · holder-known
 */
export async function changeHolder(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: ChangeHolderInput,
): Promise<void> {
  const { holderId, ...changed } = changeHolderInput.parse(input)
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'change-holder' })
  return inTransaction(ctx, async (ctx) => {
    const holder = await ctx.db
      .selectFrom('holder')
      .selectAll()
      .where('id', '=', holderId)
      .where('ended_at', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!holder) throw new Refusal('not-found', { what: 'holder', id: holderId })
    const namesake = await findHolderNamed(ctx.db, holder.person_id, changed.name)
    if (namesake && namesake !== holderId) throw new Refusal('holder-known', { name: changed.name })
    await ctx.db.updateTable('holder').set(changed).where('id', '=', holderId).execute()
    // Which fields, not their values: the log is for ever, and addresses are not.
    const fields = (['name', 'email', 'language'] as const).filter(
      (field) => changed[field] !== holder[field],
    )
    await append(ctx, 'holder.changed', holderId, { person: holder.person_id, fields })
  })
}

/** Whoever signed a paper answers for the person: as themself, as a parent of a minor, else as a tutor. */
export async function findOrAddHolder(
  ctx: HolderCtx,
  person: Pick<PersonView, 'id' | 'name' | 'minor'>,
  name: string,
): Promise<string> {
  const known = await findHolderNamed(ctx.db, person.id, name)
  if (known) return known
  const isSelf = name.toLowerCase() === person.name.toLowerCase()
  const authority = isSelf ? 'self' : person.minor ? 'parent' : 'tutor'
  return insertHolder(ctx, { personId: person.id, name, authority, email: null, language: 'fr' })
}

/**
 * Ends someone's authority: a majority, a judge's decision. What they said stays and no longer counts; their link no
 * longer opens.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function endHolder(ctx: Needs<'db' | 'now' | 'actor'>, input: EndHolderInput): Promise<void> {
  const { holderId } = endHolderInput.parse(input)
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'end-holder' })
  return inTransaction(ctx, async (ctx) => {
    const row = await ctx.db
      .updateTable('holder')
      .set({ ended_at: ctx.now() })
      .where('id', '=', holderId)
      .where('ended_at', 'is', null)
      .returning('person_id')
      .executeTakeFirst()
    if (!row) throw new Refusal('not-found', { what: 'holder', id: holderId })
    await ctx.db
      .updateTable('holder_link')
      .set({ revoked_at: ctx.now() })
      .where('holder_id', '=', holderId)
      .where('revoked_at', 'is', null)
      .execute()
    await append(ctx, 'holder.ended', holderId, { person: row.person_id })
  })
}

/** By name, those whose authority ended at the end. */
export function listHoldersOf(ctx: Needs<'db' | 'now' | 'actor'>, personId: string): Promise<HolderView[]> {
  return inTransaction(ctx, async ({ db, now }) => {
    const rows = await db
      .selectFrom('holder')
      .selectAll()
      .where('person_id', '=', personId)
      .orderBy('ended_at', (order) => order.asc().nullsFirst())
      .orderBy('name')
      .orderBy('id')
      .execute()
    const links = await db
      .selectFrom('holder_link')
      .selectAll()
      .where('person_id', '=', personId)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', now())
      .orderBy('made_at')
      .execute()
    const linkOf = new Map(links.map((link) => [link.holder_id, link]))
    return rows.map((row) => {
      const link = linkOf.get(row.id)
      return {
        id: row.id,
        name: row.name,
        authority: row.authority as Authority,
        email: row.email,
        language: row.language as FamilyLanguage,
        endedAt: row.ended_at?.toISOString() ?? null,
        link: link
          ? {
              madeAt: link.made_at.toISOString(),
              expiresAt: link.expires_at.toISOString(),
              sentBy: link.sent_by as 'mail' | 'letter',
            }
          : null,
      }
    })
  })
}

async function findHolderNamed(db: Database, personId: string, name: string): Promise<string | null> {
  const row = await db
    .selectFrom('holder')
    .select('id')
    .where('person_id', '=', personId)
    .where(({ fn, eb }) => eb(fn<string>('lower', ['name']), '=', name.toLowerCase()))
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

type NewHolder = {
  personId: string
  name: string
  authority: Authority
  email: string | null
  language: FamilyLanguage
}

/** The log says that someone answers for this person, and how; not their name. */
async function insertHolder(ctx: HolderCtx, { personId, ...holder }: NewHolder): Promise<string> {
  const id = ctx.newId()
  await ctx.db
    .insertInto('holder')
    .values({
      organisation_id: organisationOf(ctx.actor),
      id,
      person_id: personId,
      ...holder,
      created_at: ctx.now(),
    })
    .execute()
  await append(ctx, 'holder.added', id, { person: personId, authority: holder.authority })
  return id
}
