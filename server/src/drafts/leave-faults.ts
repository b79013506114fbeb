import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { leaveFaultsInput } from './inputs.ts'
import type { LeaveFaultsInput } from './inputs.ts'
import { settleFault } from './settle-fault.ts'

/**
 * Leaves several faults as they are, for one reason: what the reading set aside itself, most often. All of them, or
 * none when one was settled meanwhile.
 *
 * @throws {Refusal} not-allowed · not-found · stale-decision
 */
export async function leaveFaults(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: LeaveFaultsInput,
): Promise<{ settled: number }> {
  const { faults, reason } = leaveFaultsInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    for (const fault of faults) await settleFault(ctx, { ...fault, decision: 'leave', reason })
    return { settled: faults.length }
  })
}
