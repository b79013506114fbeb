import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { getVersionRow } from '../drafts/index.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { admitNow } from './admit.ts'
import { takeTemperatureInput } from './inputs.ts'
import type { TakeTemperatureInput } from './inputs.ts'

/**
 * Keeps what one person thinks of one rule, in the place of what they thought before. The log says that they answered,
 * not what.
 *
 * @throws {Refusal} not-allowed · not-found · consultation-closed
 */
export async function takeTemperature(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: TakeTemperatureInput,
): Promise<void> {
  const { consultationId, ruleId, answer } = takeTemperatureInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const { row, personId } = await admitNow(ctx, consultationId)
    const { ruleIds } = await getVersionRow(ctx, row.draft_version_id)
    if (!Object.values(ruleIds).includes(ruleId)) throw new Refusal('not-found', { what: 'rule', id: ruleId })

    const given = { answer, answered_at: ctx.now() }
    await ctx.db
      .insertInto('temperature')
      .values({
        organisation_id: organisationOf(ctx.actor),
        consultation_id: consultationId,
        rule_id: ruleId,
        person_id: personId,
        ...given,
      })
      .onConflict((conflict) =>
        conflict.columns(['organisation_id', 'consultation_id', 'rule_id', 'person_id']).doUpdateSet(given),
      )
      .execute()
    await append(ctx, 'consultation.answered', consultationId, { rule: ruleId })
  })
}
