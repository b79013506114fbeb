import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { writeWords } from './change-passage.ts'
import { settleFaultInput } from './inputs.ts'
import type { SettleFaultInput } from './inputs.ts'
import { lockPassage } from './lock-passage.ts'
import { canWriteDrafts } from './policy.ts'
import { refuseStale } from './stale.ts'
import type { FaultState } from './types.ts'

const STATES = { correct: 'corrected', leave: 'left', reopen: 'open' } as const

/**
 * Mends what is broken in the text, by the words that should stand there, or leaves it as it is with the reason.
 *
 * @throws {Refusal} not-allowed · not-found · stale-decision
 */
export async function settleFault(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: SettleFaultInput,
): Promise<{ revision: number; state: FaultState }> {
  if (!canWriteDrafts(ctx.actor)) throw new Refusal('not-allowed', { action: 'settle-fault' })
  const asked = settleFaultInput.parse(input)
  const organisationId = organisationOf(ctx.actor)

  return inTransaction(ctx, async (ctx) => {
    const row = await ctx.db
      .selectFrom('draft_fault')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('id', '=', asked.faultId)
      .forUpdate()
      .executeTakeFirst()
    if (!row) throw new Refusal('not-found', { what: 'fault', id: asked.faultId })
    if (row.revision !== asked.revision) await refuseStale(ctx, row)
    if (asked.decision === 'correct') {
      if (!row.passage_id) throw new Refusal('not-found', { what: 'passage', id: row.id })
      await writeWords(ctx, await lockPassage(ctx, row.passage_id), asked.words)
    }

    const state = STATES[asked.decision]
    const reason = asked.decision === 'leave' ? asked.reason : ''
    await ctx.db
      .updateTable('draft_fault')
      .set({
        state,
        reason,
        decided_by: state === 'open' || ctx.actor.kind !== 'member' ? null : ctx.actor.personId,
        decided_at: state === 'open' ? null : ctx.now(),
        revision: row.revision + 1,
      })
      .where('organisation_id', '=', organisationId)
      .where('id', '=', row.id)
      .execute()
    await append(ctx, 'fault.settled', row.id, { draft: row.draft_id, kind: row.kind, state, reason })
    return { revision: row.revision + 1, state }
  })
}
