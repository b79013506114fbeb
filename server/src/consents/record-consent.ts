import { sql } from 'kysely'
import { listChannels } from '../channels/index.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Database } from '../db/client.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { getPerson } from '../people/index.ts'
import { recordConsentInput } from './inputs.ts'
import type { RecordConsentInput } from './inputs.ts'
import { canRecordConsent } from './policy.ts'

/**
 * Writes down a person's answer for some channels. It takes the place of what they answered before for the same
 * act, purpose and channel; the earlier answer keeps its row. A no brings what an earlier yes made public to those who
 * can take it down. The log counts the holders and does not name them: it is kept for ever, and the row is not.
 *
 * @throws {Refusal} not-allowed · not-found · days-reversed
 */
export async function recordConsent(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'networks' | 'enqueue'>,
  input: RecordConsentInput,
): Promise<void> {
  const { personId, channelIds, ...consent } = recordConsentInput.parse(input)
  const organisationId = organisationOf(ctx.actor)
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'record-consent' })
  if (consent.untilOn !== null && consent.untilOn < consent.givenOn)
    throw new Refusal('days-reversed', { from: consent.givenOn, until: consent.untilOn })

  return inTransaction(ctx, async (ctx) => {
    await getPerson(ctx, { personId })
    const known = new Set((await listChannels(ctx)).map(({ id }) => id))
    for (const id of channelIds) if (!known.has(id)) throw new Refusal('not-found', { what: 'channel', id })

    await lockAnswers(ctx.db, personId)

    const rows = channelIds.map((channelId) => ({ id: ctx.newId(), channelId }))
    await supersede(ctx, personId, channelIds, consent)
    await ctx.db
      .insertInto('consent')
      .values(
        rows.map(({ id, channelId }) => ({
          organisation_id: organisationId,
          id,
          person_id: personId,
          channel_id: channelId,
          act: consent.act,
          purpose: consent.purpose,
          answer: consent.answer,
          given_on: consent.givenOn,
          until_on: consent.untilOn,
          holders: consent.holders,
          required_holders: consent.requiredHolders,
          evidence: consent.evidence,
          recorded_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
          recorded_at: ctx.now(),
        })),
      )
      .execute()
    for (const { id, channelId } of rows)
      await append(ctx, `consent.${consent.answer}`, id, {
        person: personId,
        channel: channelId,
        act: consent.act,
        purpose: consent.purpose,
        givenOn: consent.givenOn,
        untilOn: consent.untilOn,
        holders: consent.holders.length,
        requiredHolders: consent.requiredHolders,
      })
    if (consent.answer === 'refused')
      for (const channelId of channelIds)
        await ctx.enqueue(ctx, 'posts.review-published', { organisationId, personId, channelId })
  })
}

/** Two answers of one person are written one after the other: a form sent twice is no fault. */
async function lockAnswers(db: Database, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`consents:${personId}`}, 0))`.execute(db)
}

async function supersede(
  { db, now }: Needs<'db' | 'now'>,
  personId: string,
  channelIds: string[],
  { act, purpose }: { act: string; purpose: string },
): Promise<void> {
  await db
    .updateTable('consent')
    .set({ superseded_at: now() })
    .where('superseded_at', 'is', null)
    .where('person_id', '=', personId)
    .where('channel_id', 'in', channelIds)
    .where('act', '=', act)
    .where('purpose', '=', purpose)
    .execute()
}
