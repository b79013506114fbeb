import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { checkRule } from './check-rule.ts'
import { adjusted, readOnly, withAnswers } from './decide.ts'
import { settleProposalInput } from './inputs.ts'
import type { SettleProposalInput } from './inputs.ts'
import { canWriteDrafts } from './policy.ts'
import { getDraftRow } from './rows.ts'
import type { RuleRow } from './rows.ts'
import { refuseStale } from './stale.ts'
import type { DraftRule, ProposalState } from './types.ts'

/**
 * Decides what becomes of one sentence: the rule proposed, with answers to its holes; another one; a sentence to be
 * read; or no rule, with the reason. Until then it is nothing. Whoever decides second is shown what the first decided,
 * and may then change it.
 *
 * @returns the revision that the next decision must know
 * @throws {Refusal} not-allowed · not-found · stale-decision · rule-faulty · reason-missing
 */
export async function settleProposal(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: SettleProposalInput,
): Promise<{ revision: number; state: ProposalState }> {
  if (!canWriteDrafts(ctx.actor)) throw new Refusal('not-allowed', { action: 'settle-proposal' })
  const asked = settleProposalInput.parse(input)
  if (asked.decision === 'reject' && asked.reason === '') throw new Refusal('reason-missing', {})

  return inTransaction(ctx, async (ctx) => {
    const row = await lockProposal(ctx, asked.proposalId)
    if (row.revision !== asked.revision) await refuseStale(ctx, row)
    const { state, rule } = decisionOf(row, asked)
    if (rule) checkRule((await getDraftRow(ctx, row.draft_id)).head, row.quote, rule)

    await writeDecision(ctx, row, { state, rule, reason: asked.reason })
    await append(ctx, 'proposal.settled', row.id, { draft: row.draft_id, state, rule, reason: asked.reason })
    return { revision: row.revision + 1, state }
  })
}

function decisionOf(
  { proposed }: RuleRow,
  asked: ReturnType<typeof settleProposalInput.parse>,
): { state: ProposalState; rule: DraftRule | null } {
  switch (asked.decision) {
    case 'accept':
      return { state: 'accepted', rule: withAnswers(proposed, asked.answers) }
    case 'adjust':
      if (!asked.rule) throw new Refusal('rule-faulty', { mistakes: [] })
      return { state: 'adjusted', rule: adjusted(proposed, asked.rule) }
    case 'read':
      return { state: 'read', rule: readOnly(proposed) }
    case 'reject':
      return { state: 'rejected', rule: null }
    case 'reopen':
      return { state: 'open', rule: null }
  }
}

async function lockProposal({ db, actor }: Needs<'db' | 'actor'>, proposalId: string): Promise<RuleRow> {
  const row = await db
    .selectFrom('draft_rule')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .where('id', '=', proposalId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', { what: 'proposal', id: proposalId })
  return row as RuleRow
}

/** Keeps a decision, with the words on which it was taken. */
export async function writeDecision(
  { db, now, actor }: Needs<'db' | 'now' | 'actor'>,
  row: Pick<RuleRow, 'id' | 'passage_id'>,
  { state, rule, reason }: { state: ProposalState; rule: DraftRule | null; reason: string },
): Promise<void> {
  const isOpen = state === 'open'
  await db
    .updateTable('draft_rule')
    .set((columns) => ({
      state,
      rule: rule && JSON.stringify(rule),
      reason,
      read_words: columns
        .selectFrom('draft_passage as passage')
        .select('passage.words')
        .where('passage.organisation_id', '=', organisationOf(actor))
        .where('passage.id', '=', row.passage_id)
        .$asScalar()
        .$notNull(),
      decided_by: isOpen || actor.kind !== 'member' ? null : actor.personId,
      decided_at: isOpen ? null : now(),
      revision: columns('revision', '+', 1),
    }))
    .where('organisation_id', '=', organisationOf(actor))
    .where('id', '=', row.id)
    .execute()
}
