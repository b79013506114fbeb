import { audit, compile } from '@balise/rules'
import { getCharterInForce } from '../charter/index.ts'
import { inTransaction, memberOf, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { listTakedowns } from '../takedowns/index.ts'
import { attestDutyInput } from './inputs.ts'
import type { AttestDutyInput } from './inputs.ts'
import { canAttest } from './policy.ts'
import { getState } from './state.ts'
import type { StateCtx } from './state.ts'

/**
 * Gives one's word that a duty of the charter in force is done, or says that it no longer is. The word has a name, a
 * day and, if need be, an end; it is added to those before, and the last one counts.
 *
 * @throws {Refusal} not-allowed · no-charter · not-found, for a rule that asks nothing of the organisation
 */
export async function attestDuty(ctx: StateCtx & Needs<'newId'>, input: AttestDutyInput): Promise<void> {
  if (!canAttest(ctx.actor)) throw new Refusal('not-allowed', { action: 'attest-duty' })
  const { personId } = memberOf(ctx.actor)
  const { rule, holds, note, untilOn } = attestDutyInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const { charter } = await getCharterInForce(ctx)
    const { findings, fulfilled } = audit(
      compile(charter),
      await getState(ctx, charter, await listTakedowns(ctx)),
      ctx.now().toISOString(),
    )
    if (![...findings.map((one) => one.rule), ...fulfilled].includes(rule))
      throw new Refusal('not-found', { what: 'rule', id: rule })
    const id = ctx.newId()
    await ctx.db
      .insertInto('attestation')
      .values({
        organisation_id: organisationOf(ctx.actor),
        id,
        rule,
        holds,
        note,
        until_on: untilOn,
        attested_by: personId,
        attested_at: ctx.now(),
      })
      .execute()
    await append(ctx, 'duty.attested', id, { rule, holds, note, untilOn })
  })
}
