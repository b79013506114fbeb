import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { markTrainedInput } from './inputs.ts'
import type { MarkTrainedInput } from './inputs.ts'
import { canManagePeople } from './policy.ts'
import { lockPerson } from './rows.ts'

/**
 * Notes the day on which someone was trained: the fact that the charter's `training` rule reads. The training that
 * they passed calls it for them.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function markTrained(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: MarkTrainedInput,
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  const { personId, on } = markTrainedInput.parse(input)
  const isOneself = ctx.actor.kind === 'member' && ctx.actor.personId === personId
  if (!isOneself && !canManagePeople(ctx.actor)) throw new Refusal('not-allowed', { action: 'mark-trained' })
  return inTransaction(ctx, async (ctx) => {
    const person = await lockPerson(ctx.db, organisationId, personId)
    if (person.trained_on === on) return
    await ctx.db
      .updateTable('person')
      .set({ trained_on: on })
      .where('organisation_id', '=', organisationId)
      .where('id', '=', personId)
      .execute()
    await append(ctx, 'person.trained', personId, { on })
  })
}
