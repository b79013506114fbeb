import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { checkRule } from './check-rule.ts'
import { readOnly } from './decide.ts'
import { settleGroupInput } from './inputs.ts'
import type { SettleGroupInput } from './inputs.ts'
import { canWriteDrafts } from './policy.ts'
import { getDraftRow } from './rows.ts'
import type { RuleRow } from './rows.ts'
import { writeDecision } from './settle-proposal.ts'
import { refuseStale } from './stale.ts'

/**
 * Takes the same decision on several proposals that were shown together, each one by its own revision: if one of them
 * was decided meanwhile, none is. Each stays visible, and can be settled again alone.
 *
 * @throws {Refusal} not-allowed · not-found · stale-decision · rule-faulty
 */
export async function settleGroup(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: SettleGroupInput,
): Promise<{ settled: number }> {
  if (!canWriteDrafts(ctx.actor)) throw new Refusal('not-allowed', { action: 'settle-group' })
  const { draftId, decision, proposals } = settleGroupInput.parse(input)
  const revisions = new Map(proposals.map(({ proposalId, revision }) => [proposalId, revision]))

  return inTransaction(ctx, async (ctx) => {
    const { head } = await getDraftRow(ctx, draftId)
    const rows = (await ctx.db
      .selectFrom('draft_rule')
      .selectAll()
      .where('organisation_id', '=', organisationOf(ctx.actor))
      .where('draft_id', '=', draftId)
      .where('id', 'in', [...revisions.keys()])
      .orderBy('id')
      .forUpdate()
      .execute()) as RuleRow[]
    const [missing] = [...revisions.keys()].filter((id) => !rows.some((row) => row.id === id))
    if (missing) throw new Refusal('not-found', { what: 'proposal', id: missing })

    const state = decision === 'accept' ? 'accepted' : 'read'
    for (const row of rows) {
      if (row.revision !== revisions.get(row.id)) await refuseStale(ctx, row)
      const rule = decision === 'accept' ? row.proposed : readOnly(row.proposed)
      checkRule(head, row.quote, rule)
      await writeDecision(ctx, row, { state, rule, reason: '' })
    }
    await append(ctx, 'proposals.settled', draftId, { state, proposals: rows.map(({ id }) => id) })
    return { settled: rows.length }
  })
}
