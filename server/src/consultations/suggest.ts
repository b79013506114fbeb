import { inTransaction, memberOf, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { getReview, getVersionRow } from '../drafts/index.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { admitNow } from './admit.ts'
import { suggestInput } from './inputs.ts'
import type { SuggestInput } from './inputs.ts'
import { canRunConsultations } from './policy.ts'

/**
 * Says something of a passage, or offers other words for it. Those who write the draft may at any time; the others
 * while a consultation they are invited to is open, on the words that it shows them.
 *
 * @returns its id
 * @throws {Refusal} not-allowed · not-found · consultation-closed · nothing-said
 */
export async function suggest(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  input: SuggestInput,
): Promise<string> {
  const { personId } = memberOf(ctx.actor)
  const { draftId, consultationId, passageId, body, wording } = suggestInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const passages = await passagesShown(ctx, draftId, consultationId)
    const passage = passages.find(({ id }) => id === passageId)
    if (!passage) throw new Refusal('not-found', { what: 'passage', id: passageId })
    const other = wording === '' || wording === passage.words ? null : wording
    if (body === '' && other === null) throw new Refusal('nothing-said', {})

    const id = ctx.newId()
    await ctx.db
      .insertInto('suggestion')
      .values({
        organisation_id: organisationOf(ctx.actor),
        id,
        draft_id: draftId,
        consultation_id: consultationId,
        passage_id: passageId,
        passage_words: passage.words,
        body,
        wording: other,
        author_id: personId,
        written_at: ctx.now(),
        state: 'open',
      })
      .execute()
    await append(ctx, 'suggestion.written', id, {
      draft: draftId,
      passage: passageId,
      amends: other !== null,
    })
    return id
  })
}

async function passagesShown(
  ctx: Needs<'db' | 'now' | 'actor'>,
  draftId: string,
  consultationId: string | null,
): Promise<{ id: string; words: string }[]> {
  if (consultationId === null) {
    if (!canRunConsultations(ctx.actor)) throw new Refusal('not-allowed', { action: 'suggest' })
    return (await getReview(ctx, { draftId })).passages
  }
  const { row } = await admitNow(ctx, consultationId)
  if (row.draft_id !== draftId) throw new Refusal('not-found', { what: 'consultation', id: consultationId })
  return (await getVersionRow(ctx, row.draft_version_id)).passages
}
