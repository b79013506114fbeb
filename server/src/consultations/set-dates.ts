import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { setDatesInput } from './inputs.ts'
import type { SetDatesInput } from './inputs.ts'
import { canRunConsultations } from './policy.ts'
import { getConsultationRow } from './rows.ts'

/**
 * Opens, closes or prolongs a consultation, by its dates alone.
 *
 * @throws {Refusal} not-allowed · not-found · days-reversed
 */
export async function setDates(ctx: Needs<'db' | 'now' | 'actor'>, input: SetDatesInput): Promise<void> {
  if (!canRunConsultations(ctx.actor)) throw new Refusal('not-allowed', { action: 'set-dates' })
  const { consultationId, opensAt, closesAt } = setDatesInput.parse(input)
  const said = { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() }
  if (closesAt <= opensAt) throw new Refusal('days-reversed', { from: said.opensAt, until: said.closesAt })

  return inTransaction(ctx, async (ctx) => {
    const row = await getConsultationRow(ctx, consultationId)
    await ctx.db
      .updateTable('consultation')
      .set({ opens_at: opensAt, closes_at: closesAt })
      .where('organisation_id', '=', organisationOf(ctx.actor))
      .where('id', '=', row.id)
      .execute()
    await append(ctx, 'consultation.moved', row.id, said)
  })
}
