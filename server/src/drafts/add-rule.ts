import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { checkRule } from './check-rule.ts'
import { adjusted, readOnly } from './decide.ts'
import { addRuleInput } from './inputs.ts'
import type { AddRuleInput } from './inputs.ts'
import { lockPassage } from './lock-passage.ts'
import { canWriteDrafts } from './policy.ts'
import { getDraftRow, selectRules } from './rows.ts'

/**
 * Writes a rule under a sentence for which none was proposed. Whoever writes it confirms it.
 *
 * @throws {Refusal} not-allowed · not-found · rule-faulty
 */
export async function addRule(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  input: AddRuleInput,
): Promise<string> {
  if (!canWriteDrafts(ctx.actor)) throw new Refusal('not-allowed', { action: 'add-rule' })
  const { passageId, rule: given } = addRuleInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const passage = await lockPassage(ctx, passageId)
    const { head } = await getDraftRow(ctx, passage.draft_id, true)
    const rules = await selectRules(ctx, passage.draft_id)
    const taken = new Set(rules.map(({ proposed, rule }) => (rule ?? proposed).id))
    const rule = adjusted(readOnly({ id: freeId(given.kind, taken) } as never), given)
    checkRule(head, passage.words, rule)

    const id = ctx.newId()
    await ctx.db
      .insertInto('draft_rule')
      .values({
        organisation_id: organisationOf(ctx.actor),
        id,
        draft_id: passage.draft_id,
        passage_id: passageId,
        position: rules.length,
        quote: passage.words,
        proposed: JSON.stringify(rule),
        state: 'adjusted',
        rule: JSON.stringify(rule),
        read_words: passage.words,
        decided_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
        decided_at: ctx.now(),
      })
      .execute()
    await append(ctx, 'proposal.settled', id, {
      draft: passage.draft_id,
      state: 'adjusted',
      rule,
      reason: '',
    })
    return id
  })
}

function freeId(kind: string, taken: Set<string>): string {
  let number = 1
  while (taken.has(`${kind}-${number}`)) number++
  return `${kind}-${number}`
}
