import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { withdrawConsentInput } from './inputs.ts'
import type { WithdrawConsentInput } from './inputs.ts'
import { canWithdrawConsent } from './policy.ts'

/**
 * Takes back a consent, from now on. What is scheduled is checked again at the instant of sending and will not go
 * out; what is already public is brought to those who can take it down, by the job this asks for.
 *
 * Taken back twice, it was taken back the first time.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function withdrawConsent(
  ctx: Needs<'db' | 'now' | 'actor' | 'enqueue'>,
  input: WithdrawConsentInput,
): Promise<void> {
  const { consentId } = withdrawConsentInput.parse(input)
  const organisationId = organisationOf(ctx.actor)
  if (!canWithdrawConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'withdraw-consent' })

  return inTransaction(ctx, async (ctx) => {
    const consent = await ctx.db
      .selectFrom('consent')
      .selectAll()
      .where('id', '=', consentId)
      .forUpdate()
      .executeTakeFirst()
    if (!consent || consent.answer !== 'granted')
      throw new Refusal('not-found', { what: 'consent', id: consentId })
    if (consent.withdrawn_at) return

    await ctx.db.updateTable('consent').set({ withdrawn_at: ctx.now() }).where('id', '=', consentId).execute()
    const { person_id: person, channel_id: channel, act, purpose } = consent
    await append(ctx, 'consent.withdrawn', consentId, { person, channel, act, purpose })
    await ctx.enqueue(ctx, 'posts.review-published', { organisationId, personId: person, channelId: channel })
  })
}
