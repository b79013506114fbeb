import { listChannels } from '../channels/index.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { getPerson } from '../people/index.ts'
import { recordConsentInput } from './inputs.ts'
import type { RecordConsentInput } from './inputs.ts'
import { canRecordConsent } from './policy.ts'

/**
 * Writes down a person's answer for some channels. It takes the place of what they answered before for the same
 * act, purpose and channel; the earlier answer keeps its row. A no brings what an earlier yes made public to those who
 * can take it down. The log counts the holders and does not name them: it is
 * kept for ever, and the row is not.
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

    const ids = []
    for (const channelId of channelIds) {
      const id = ctx.newId()
      await ctx.db
        .updateTable('consent')
        .set({ superseded_at: ctx.now() })
        .where('superseded_at', 'is', null)
        .where('person_id', '=', personId)
        .where('channel_id', '=', channelId)
        .where('act', '=', consent.act)
        .where('purpose', '=', consent.purpose)
        .execute()
      await ctx.db
        .insertInto('consent')
        .values({
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
        })
        .execute()
      ids.push({ id, channelId })
    }
    for (const { id, channelId } of ids)
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
