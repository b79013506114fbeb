import { sql } from 'kysely'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Database } from '../db/client.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { makeLink } from './links.ts'
import { canRecordConsent } from './policy.ts'

export type LetterCtx = Needs<'db' | 'now' | 'newId' | 'random' | 'vault' | 'actor'>

type About = { unitId: string } | { campaignId: string }

/** As many as one printing takes: those who are left are on the next one. */
export const MOST_LETTERS = 500

/**
 * Makes the links of several letters at once. Each closes the one its holder had, as a single letter does. Nothing is
 * printed yet: `lettersPdf` sets them.
 *
 * @param id of the printing, made with the form: the same form sent twice makes one
 * @param listHolders whom to write to, asked once nobody else is printing
 * @returns whom, empty when this printing had been made before
 * @throws {Refusal} not-allowed · nobody-to-write-to
 */
export async function printLetters(
  ctx: LetterCtx,
  { id, ...about }: { id: string } & About,
  listHolders: (ctx: LetterCtx) => Promise<string[]>,
): Promise<string[]> {
  const organisationId = organisationOf(ctx.actor)
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'print-letters' })
  return inTransaction(ctx, async (ctx) => {
    await lockPrinting(ctx.db, organisationId)
    const made = await ctx.db.selectFrom('letter_print').select('id').where('id', '=', id).executeTakeFirst()
    if (made) return []
    const holderIds = (await listHolders(ctx)).slice(0, MOST_LETTERS)
    if (holderIds.length === 0) throw new Refusal('nobody-to-write-to', {})
    await ctx.db
      .insertInto('letter_print')
      .values({
        organisation_id: organisationId,
        id,
        campaign_id: 'campaignId' in about ? about.campaignId : null,
        unit_id: 'unitId' in about ? about.unitId : null,
        letters: holderIds.length,
        made_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
        made_at: ctx.now(),
      })
      .execute()
    const letters = []
    for (const [position, holderId] of holderIds.entries()) {
      const { linkId, token } = await makeLink(ctx, { holderId, sentBy: 'letter' })
      letters.push({
        organisation_id: organisationId,
        print_id: id,
        position,
        link_id: linkId,
        // As in the queue of mails: whoever reads the database must not be able to answer in their place.
        sealed_token: ctx.vault.seal(token),
      })
    }
    await ctx.db.insertInto('letter').values(letters).execute()
    await append(ctx, 'letters.printed', id, { ...about, letters: holderIds.length })
    return holderIds
  })
}

/** Two people who print at once would each close the links of the other's letters. */
async function lockPrinting(db: Database, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`letters:${organisationId}`}, 0))`.execute(db)
}
