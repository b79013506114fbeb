import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { changePassageInput, removePassageInput } from './inputs.ts'
import type { ChangePassageInput, RemovePassageInput } from './inputs.ts'
import { lockPassage } from './lock-passage.ts'
import { digestOf, plainWords } from './plain-words.ts'
import { canWriteDrafts } from './policy.ts'
import type { PassageRow } from './rows.ts'

type Writer = Needs<'db' | 'now' | 'actor'>

/**
 * Writes a passage anew. Its rules stay under it: the review says that their words have changed.
 *
 * @throws {Refusal} not-allowed · not-found · stale-passage
 */
export async function changePassage(ctx: Writer, input: ChangePassageInput): Promise<{ revision: number }> {
  if (!canWriteDrafts(ctx.actor)) throw new Refusal('not-allowed', { action: 'change-passage' })
  const { passageId, revision, words } = changePassageInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const row = await lockPassage(ctx, passageId)
    if (row.revision !== revision) throw new Refusal('stale-passage', { words: row.words })
    const changed = await writeWords(ctx, row, words)
    if (changed)
      await append(ctx, 'passage.changed', passageId, {
        draft: row.draft_id,
        digest: digestOf(plainWords(words)),
      })
    return { revision: changed ? revision + 1 : revision }
  })
}

/** @returns whether it says something else than before */
export async function writeWords(
  { db, now, actor }: Writer,
  row: PassageRow,
  words: string,
): Promise<boolean> {
  const written = plainWords(words)
  if (written === row.words || written === '') return false
  await db
    .updateTable('draft_passage')
    .set({ words: written, revision: row.revision + 1 })
    .where('organisation_id', '=', organisationOf(actor))
    .where('id', '=', row.id)
    .execute()
  await touch({ db, now, actor }, row.draft_id)
  return true
}

/**
 * Takes a passage out of the text. What was said of it and the rules that it bore are kept, and no longer count.
 *
 * @throws {Refusal} not-allowed · not-found · stale-passage
 */
export async function removePassage(ctx: Writer, input: RemovePassageInput): Promise<void> {
  if (!canWriteDrafts(ctx.actor)) throw new Refusal('not-allowed', { action: 'remove-passage' })
  const { passageId, revision } = removePassageInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const row = await lockPassage(ctx, passageId)
    if (row.revision !== revision) throw new Refusal('stale-passage', { words: row.words })
    await ctx.db
      .updateTable('draft_passage')
      .set({ removed_at: ctx.now(), revision: revision + 1 })
      .where('organisation_id', '=', organisationOf(ctx.actor))
      .where('id', '=', passageId)
      .execute()
    await touch(ctx, row.draft_id)
    await append(ctx, 'passage.removed', passageId, { draft: row.draft_id, digest: digestOf(row.words) })
  })
}

export async function touch({ db, now, actor }: Writer, draftId: string): Promise<void> {
  await db
    .updateTable('charter_draft')
    .set({ updated_at: now() })
    .where('organisation_id', '=', organisationOf(actor))
    .where('id', '=', draftId)
    .execute()
}
