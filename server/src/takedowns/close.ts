import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Database } from '../db/client.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import type { TakedownState } from './types.ts'

type CloseCtx = Needs<'db' | 'now' | 'actor'>

/** @throws {Refusal} not-found · wrong-state, for one that is closed */
export async function lockTakedown(db: Database, takedownId: string) {
  const row = await db
    .selectFrom('takedown')
    .selectAll()
    .where('id', '=', takedownId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', { what: 'takedown', id: takedownId })
  if (row.closed_at) throw new Refusal('wrong-state', { state: row.state })
  return row
}

/** Whom and what one is about, before anything is made ready for it. @throws {Refusal} not-found · wrong-state */
export function getOpenTakedown(
  ctx: Needs<'db' | 'actor'>,
  takedownId: string,
): Promise<{ personId: string; deliveryId: string }> {
  return inTransaction(ctx, async ({ db }) => {
    const { person_id, delivery_id } = await lockTakedown(db, takedownId)
    return { personId: person_id, deliveryId: delivery_id }
  })
}

type Closed = {
  state: Exclude<TakedownState, 'open' | 'removing'>
  outcome?: string
  captureId?: string | null
  byProgram?: boolean
}

/** Writes down what came of it. The log says it without anybody's words. */
export function closeTakedown(ctx: CloseCtx, takedownId: string, closed: Closed): Promise<void> {
  const { state, outcome = '', captureId = null, byProgram = false } = closed
  return inTransaction(ctx, async (ctx) => {
    await ctx.db
      .updateTable('takedown')
      .set({
        state,
        outcome,
        capture_id: captureId,
        by_program: byProgram,
        closed_at: ctx.now(),
        closed_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
      })
      .where('id', '=', takedownId)
      .where('closed_at', 'is', null)
      .execute()
    await append(ctx, 'takedown.closed', takedownId, { state, capture: captureId, byProgram })
  })
}
