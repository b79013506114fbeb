import { sql } from 'kysely'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { countTry, hashOfToken, newToken } from '../people/index.ts'
import { makeLinkInput, revokeLinkInput } from './inputs.ts'
import type { MakeLinkInput, RevokeLinkInput } from './inputs.ts'
import { canRecordConsent } from './policy.ts'

/** A school year and the two months around it: changing one's mind must work as long as the answers count. */
const DAYS = 425

export type MadeLink = { linkId: string; token: string; personId: string; expiresAt: Date }

/**
 * Makes the personal link of one holder, for one person. It ends the one they had: one works at a time. The token is
 * in what this returns and nowhere else.
 *
 * @throws {Refusal} not-allowed · not-found · email-missing
 */
export async function makeLink(
  ctx: Needs<'db' | 'now' | 'newId' | 'random' | 'actor'>,
  input: MakeLinkInput,
): Promise<MadeLink> {
  const { holderId, sentBy } = makeLinkInput.parse(input)
  const organisationId = organisationOf(ctx.actor)
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'make-link' })
  return inTransaction(ctx, async (ctx) => {
    const holder = await ctx.db
      .selectFrom('holder')
      .selectAll()
      .where('id', '=', holderId)
      .where('ended_at', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!holder) throw new Refusal('not-found', { what: 'holder', id: holderId })
    if (sentBy === 'mail' && !holder.email) throw new Refusal('email-missing', { name: holder.name })
    await revoke(ctx, holderId)
    const made = { linkId: ctx.newId(), token: newToken(ctx), personId: holder.person_id }
    const expiresAt = new Date(ctx.now().getTime() + DAYS * 86_400_000)
    await ctx.db
      .insertInto('holder_link')
      .values({
        organisation_id: organisationId,
        id: made.linkId,
        holder_id: holderId,
        person_id: holder.person_id,
        token_hash: hashOfToken(made.token),
        sent_by: sentBy,
        made_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
        made_at: ctx.now(),
        expires_at: expiresAt,
      })
      .execute()
    await append(ctx, 'holder-link.made', made.linkId, {
      person: holder.person_id,
      holder: holderId,
      sentBy,
      expiresAt: expiresAt.toISOString(),
    })
    return { ...made, expiresAt }
  })
}

/**
 * Closes the link of a holder: lost, or handed to someone else.
 *
 * @throws {Refusal} not-allowed
 */
export async function revokeLink(ctx: Needs<'db' | 'now' | 'actor'>, input: RevokeLinkInput): Promise<void> {
  const { holderId } = revokeLinkInput.parse(input)
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'revoke-link' })
  return inTransaction(ctx, async (ctx) => {
    for (const { id, person_id: person } of await revoke(ctx, holderId))
      await append(ctx, 'holder-link.revoked', id, { person, holder: holderId })
  })
}

const revoke = ({ db, now }: Needs<'db' | 'now'>, holderId: string) =>
  db
    .updateTable('holder_link')
    .set({ revoked_at: now() })
    .where('holder_id', '=', holderId)
    .where('revoked_at', 'is', null)
    .returning(['id', 'person_id'])
    .execute()

/** Whom a link lets in, and about whom. */
export type OpenedLink = { organisationId: string; linkId: string; holderId: string; personId: string }

/** Wrong links that one address may try in ten minutes; a mistyped one is tried twice. */
const WRONG = { what: 'family-link', max: 20, seconds: 600 }

/**
 * Opens a personal link. One that never was, was closed, replaced or has expired is refused alike, and after the same
 * look-up by hash: neither the answer nor its time tells which.
 *
 * @param address of the connection, to count those who try links; null when nobody connects
 * @throws {Refusal} link-over · too-many-attempts
 */
export async function openLink(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  { token, address }: { token: string; address: string | null },
): Promise<OpenedLink> {
  const hash = hashOfToken(token)
  const found = await inTransaction({ ...ctx, actor: { kind: 'visitor' } }, async ({ db }) => {
    await sql`select set_config('balise.family', ${hash}, true)`.execute(db)
    return db
      .selectFrom('holder_link')
      .select(['organisation_id', 'id', 'holder_id', 'person_id', 'revoked_at', 'expires_at'])
      .where('token_hash', '=', hash)
      .executeTakeFirst()
  })
  if (found && !found.revoked_at && found.expires_at > ctx.now())
    return {
      organisationId: found.organisation_id,
      linkId: found.id,
      holderId: found.holder_id,
      personId: found.person_id,
    }
  const wait = address === null ? 0 : await countTry(ctx, { ...WRONG, who: address })
  if (wait > 0) throw new Refusal('too-many-attempts', { seconds: wait })
  throw new Refusal('link-over', {})
}

/**
 * For what is written behind a link, in the same transaction: it stays open until that is done, or was closed before.
 *
 * @throws {Refusal} link-over
 */
export async function holdLink({ db }: Needs<'db'>, { linkId }: OpenedLink): Promise<void> {
  const held = await db
    .selectFrom('holder_link')
    .select('id')
    .where('id', '=', linkId)
    .where('revoked_at', 'is', null)
    .forShare()
    .executeTakeFirst()
  if (!held) throw new Refusal('link-over', {})
}

/** Who acts once a link is open: nobody with an account, and never more than about this person. */
export const familyActor = (organisationId: string) =>
  ({ kind: 'system', organisationId, job: 'family-link' }) as const
