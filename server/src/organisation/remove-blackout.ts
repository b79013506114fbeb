import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { removeBlackoutInput } from './inputs.ts'
import type { RemoveBlackoutInput } from './inputs.ts'
import { canAdminister } from './policy.ts'

/**
 * Takes back a period that was noted. What was decided in it keeps its reasons: they are in each verdict.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function removeBlackout(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: RemoveBlackoutInput,
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  if (!canAdminister(ctx.actor)) throw new Refusal('not-allowed', { action: 'change-organisation' })
  const { blackoutId } = removeBlackoutInput.parse(input)
  await inTransaction(ctx, async (ctx) => {
    const removed = await ctx.db
      .deleteFrom('blackout')
      .where('organisation_id', '=', organisationId)
      .where('id', '=', blackoutId)
      .returning(['label', 'from_on', 'until_on'])
      .executeTakeFirst()
    if (!removed) throw new Refusal('not-found', { what: 'blackout', id: blackoutId })
    await append(ctx, 'blackout.removed', blackoutId, {
      label: removed.label,
      fromOn: removed.from_on,
      untilOn: removed.until_on,
    })
  })
}
