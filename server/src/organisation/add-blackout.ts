import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { addBlackoutInput } from './inputs.ts'
import type { AddBlackoutInput } from './inputs.ts'
import { canAdminister } from './policy.ts'

/**
 * Notes a period in which the organisation keeps its word plain, both days included.
 *
 * @returns its id
 * @throws {Refusal} not-allowed · days-reversed
 */
export async function addBlackout(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  input: AddBlackoutInput,
): Promise<string> {
  const organisationId = organisationOf(ctx.actor)
  if (!canAdminister(ctx.actor)) throw new Refusal('not-allowed', { action: 'change-organisation' })
  const { kind, label, fromOn, untilOn } = addBlackoutInput.parse(input)
  if (untilOn < fromOn) throw new Refusal('days-reversed', { from: fromOn, until: untilOn })
  const id = ctx.newId()
  return inTransaction(ctx, async (ctx) => {
    await ctx.db
      .insertInto('blackout')
      .values({
        organisation_id: organisationId,
        id,
        kind,
        label,
        from_on: fromOn,
        until_on: untilOn,
        created_at: ctx.now(),
      })
      .execute()
    await append(ctx, 'blackout.added', id, { kind, label, fromOn, untilOn })
    return id
  })
}
