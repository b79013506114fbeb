import { inTransaction } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { withdrawConsentInput } from './inputs.ts'
import type { WithdrawConsentInput } from './inputs.ts'
import { canWithdrawConsent } from './policy.ts'
import { lockAnswers, withdrawAnswers } from './write-answers.ts'
import type { Writer } from './write-answers.ts'

/**
 * Takes back a consent, from now on: what every holder had answered to that question, or one of them alone. What is
 * scheduled is checked again at the instant of sending and will not go out; what is already public is brought to those
 * who can take it down, by the job this asks for.
 *
 * Taken back twice, it was taken back the first time.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function withdrawConsent(ctx: Writer, input: WithdrawConsentInput): Promise<void> {
  const { consentId, holderId } = withdrawConsentInput.parse(input)
  if (!canWithdrawConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'withdraw-consent' })

  return inTransaction(ctx, async (ctx) => {
    const find = () => ctx.db.selectFrom('consent').selectAll().where('id', '=', consentId).executeTakeFirst()
    const named = await find()
    if (named) await lockAnswers(ctx.db, named.person_id)
    const consent = await find()
    if (!consent || consent.answer !== 'granted')
      throw new Refusal('not-found', { what: 'consent', id: consentId })

    const rows = await ctx.db
      .selectFrom('consent')
      .select('id')
      .where('person_id', '=', consent.person_id)
      .where('channel_id', consent.channel_id === null ? 'is' : '=', consent.channel_id)
      .where('act', '=', consent.act)
      .where('purpose', '=', consent.purpose)
      .where('picture', '=', consent.picture)
      .where('answer', '=', 'granted')
      .where('superseded_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .$if(holderId !== undefined, (query) => query.where('holder_id', '=', holderId!))
      .execute()
    await withdrawAnswers(
      ctx,
      rows.map(({ id }) => id),
    )
  })
}
