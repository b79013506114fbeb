import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { takeDown } from '../posts/index.ts'
import { closeTakedown, lockTakedown } from './close.ts'
import { takedownInput } from './inputs.ts'
import type { TakedownInput } from './inputs.ts'
import { canTakeDown } from './policy.ts'

export type RemoveCtx = Needs<'db' | 'now' | 'actor' | 'networks' | 'enqueue'>

/**
 * Deletes from its network what must come down, where the program can; what had not left does not leave.
 *
 * @throws {Refusal} not-allowed · not-found · wrong-state
 */
export async function removeNow(ctx: RemoveCtx, input: TakedownInput): Promise<void> {
  const { takedownId } = takedownInput.parse(input)
  if (!canTakeDown(ctx.actor)) throw new Refusal('not-allowed', { action: 'remove-now' })
  return inTransaction(ctx, async (ctx) => {
    // The post's lock comes first, as everywhere: what is read here is read again once it is held.
    const { delivery_id: deliveryId } = await ctx.db
      .selectFrom('takedown')
      .select('delivery_id')
      .where('id', '=', takedownId)
      .executeTakeFirst()
      .then((row) => row ?? refuse(takedownId))
    const because = { code: 'takedown', data: { takedown: takedownId } }
    const done = await takeDown(ctx, { deliveryId, because })
    await lockTakedown(ctx.db, takedownId)
    if (done === 'gone') return closeTakedown(ctx, takedownId, { state: 'gone', byProgram: true })
    if (done === 'by-hand') return
    await ctx.db
      .updateTable('takedown')
      .set({ state: 'removing' })
      .where('delivery_id', '=', deliveryId)
      .where('closed_at', 'is', null)
      .execute()
    await append(ctx, 'takedown.removing', takedownId, { delivery: deliveryId })
  })
}

function refuse(id: string): never {
  throw new Refusal('not-found', { what: 'takedown', id })
}
