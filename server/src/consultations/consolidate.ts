import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { makeVersion } from '../drafts/index.ts'
import { Refusal } from '../errors.ts'
import { consolidateInput } from './inputs.ts'
import type { ConsolidateInput } from './inputs.ts'
import { canRunConsultations } from './policy.ts'
import { selectConsultations, selectSuggestions } from './rows.ts'
import { stateOf } from './views.ts'

/**
 * Makes a version of what was retained. Every suggestion has its answer first, and nobody is still being asked.
 *
 * @throws {Refusal} not-allowed · not-found · suggestions-open · consultation-running · draft-empty · charter-faulty
 */
export async function consolidate(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  input: ConsolidateInput,
): Promise<{ id: string; number: number }> {
  if (!canRunConsultations(ctx.actor)) throw new Refusal('not-allowed', { action: 'consolidate' })
  const { draftId, note } = consolidateInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const running = (await selectConsultations(ctx, draftId)).find(
      (row) => stateOf(row, ctx.now()) === 'open',
    )
    if (running) throw new Refusal('consultation-running', { closesAt: running.closes_at.toISOString() })
    const open = (await selectSuggestions(ctx, draftId)).filter(({ state }) => state === 'open')
    if (open.length > 0) throw new Refusal('suggestions-open', { count: open.length })
    return makeVersion(ctx, { draftId, note })
  })
}
