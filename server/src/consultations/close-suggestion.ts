import { inTransaction, memberOf, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { changePassage, getReview } from '../drafts/index.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { namesOf } from '../people/index.ts'
import { closeSuggestionInput } from './inputs.ts'
import type { CloseSuggestionInput } from './inputs.ts'
import { canRunConsultations } from './policy.ts'
import type { SuggestionRow } from './rows.ts'
import { suggestionView } from './views.ts'

/**
 * Answers a suggestion: retained, in part, or not, and why. What is retained may change the passage in the same
 * decision. Whoever wrote it reads the answer and the reason.
 *
 * @throws {Refusal} not-allowed · not-found · stale-decision · reason-missing · stale-passage
 */
export async function closeSuggestion(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: CloseSuggestionInput,
): Promise<{ revision: number }> {
  if (!canRunConsultations(ctx.actor)) throw new Refusal('not-allowed', { action: 'close-suggestion' })
  const { personId } = memberOf(ctx.actor)
  const asked = closeSuggestionInput.parse(input)
  const reopens = asked.decision === 'reopen'
  if (!reopens && asked.reason === '') throw new Refusal('reason-missing', {})

  return inTransaction(ctx, async (ctx) => {
    const row = await lockSuggestion(ctx, asked.suggestionId)
    if (row.revision !== asked.revision) {
      const names = await namesOf(ctx, [row.closed_by])
      const by = row.closed_by === null ? null : (names.get(row.closed_by) ?? null)
      throw new Refusal('stale-decision', { by, state: row.state, revision: row.revision })
    }
    if (asked.decision === 'retained' || asked.decision === 'partly') await rewrite(ctx, row, asked)

    const state = reopens ? 'open' : asked.decision
    await ctx.db
      .updateTable('suggestion')
      .set({
        state,
        reason: reopens ? '' : asked.reason,
        closed_by: reopens ? null : personId,
        closed_at: reopens ? null : ctx.now(),
        revision: row.revision + 1,
      })
      .where('organisation_id', '=', organisationOf(ctx.actor))
      .where('id', '=', row.id)
      .execute()
    await append(ctx, 'suggestion.closed', row.id, { draft: row.draft_id, state, reason: asked.reason })
    return { revision: row.revision + 1 }
  })
}

async function rewrite(
  ctx: Needs<'db' | 'now' | 'actor'>,
  row: SuggestionRow,
  { words, passageRevision }: ReturnType<typeof closeSuggestionInput.parse>,
): Promise<void> {
  if (words === '' || passageRevision === null) return
  const { passages } = await getReview(ctx, { draftId: row.draft_id })
  const { anchor } = suggestionView(row, { passages, names: new Map(), readerId: null })
  if (anchor.passageId === null) throw new Refusal('not-found', { what: 'passage', id: row.passage_id })
  await changePassage(ctx, { passageId: anchor.passageId, revision: passageRevision, words })
}

async function lockSuggestion({ db, actor }: Needs<'db' | 'actor'>, id: string): Promise<SuggestionRow> {
  const row = await db
    .selectFrom('suggestion')
    .selectAll()
    .where('organisation_id', '=', organisationOf(actor))
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', { what: 'suggestion', id })
  return row
}
