import { writeCharter } from '@balise/charter'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { makeVersionInput } from './inputs.ts'
import type { MakeVersionInput } from './inputs.ts'
import { canWriteDrafts } from './policy.ts'
import { charterOf, getWholeDraft, mistakesOf } from './queries.ts'
import { getDraftRow } from './rows.ts'
import { selectVersions } from './versions.ts'
import { passageView } from './views.ts'

/**
 * Keeps the draft as it stands, under the next number. A text that the charter's reader refuses makes no version: what
 * people are consulted on could be adopted.
 *
 * @throws {Refusal} not-allowed · not-found · draft-empty · charter-faulty
 */
export async function makeVersion(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  input: MakeVersionInput,
): Promise<{ id: string; number: number }> {
  if (!canWriteDrafts(ctx.actor)) throw new Refusal('not-allowed', { action: 'make-version' })
  const { draftId, note } = makeVersionInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    await getDraftRow(ctx, draftId, true)
    const whole = await getWholeDraft(ctx, draftId)
    if (whole.passages.length === 0) throw new Refusal('draft-empty', {})
    const source = writeCharter(charterOf(whole))
    const mistakes = mistakesOf(source)
    if (mistakes.length > 0) throw new Refusal('charter-faulty', { mistakes })

    const [last] = await selectVersions(ctx, draftId)
    const id = ctx.newId()
    const number = (last?.number ?? 0) + 1
    const rules = whole.rules.flatMap(({ id, rule }) => (rule ? [[rule.id, id] as const] : []))
    await ctx.db
      .insertInto('draft_version')
      .values({
        organisation_id: organisationOf(ctx.actor),
        id,
        draft_id: draftId,
        number,
        source,
        passages: JSON.stringify(whole.passages.map(passageView)),
        rules: JSON.stringify(Object.fromEntries(rules)),
        note,
        made_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
        made_at: ctx.now(),
      })
      .execute()
    await append(ctx, 'draft.version-made', id, { draft: draftId, number, note })
    return { id, number }
  })
}
