import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { checkPostIfCharter, hashOf, loadMedia, recordVerdicts } from './check-post.ts'
import { checkReferences } from './check-references.ts'
import { savePostInput } from './inputs.ts'
import type { SavePostInput } from './inputs.ts'
import { canEdit, canRead, isEditable } from './policy.ts'
import { getPostRow, listLastVerdicts, publishHourOf } from './queries.ts'
import type { Post } from './queries.ts'
import type { VerdictView } from './types.ts'
import { verdictView } from './views.ts'
import { setChannelsAndMedia, withdrawWaiting } from './write-post.ts'

/**
 * Keeps what the author wrote, and asks the charter. A change takes a post that was handed in back to draft, with
 * what was scheduled of it: an agreement holds for the content it was given on, and for no other. Saved unchanged,
 * it stays where it is, unless it was over: saving takes it up again.
 *
 * @throws {Refusal} not-found · not-allowed · stale-revision · wrong-state · channel-closed
 */
export async function savePost(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'networks' | 'enqueue'>,
  input: SavePostInput,
): Promise<{ revision: number; verdicts: VerdictView[] }> {
  memberOf(ctx.actor)
  const { postId, revision, ...content } = savePostInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const before = await getPostRow(ctx.db, postId, 'lock')
    if (!canRead(ctx.actor, before)) throw new Refusal('not-found', { what: 'post', id: postId })
    if (!canEdit(ctx.actor, before)) throw new Refusal('not-allowed', { action: 'edit-post' })
    if (before.revision !== revision)
      throw new Refusal('stale-revision', { revision: before.revision, state: before.state })
    if (!isEditable(before)) throw new Refusal('wrong-state', { state: before.state })
    await checkReferences(ctx, content)

    const after: Post = { ...before, ...content }
    const changed =
      isEnded(before) || isOtherHour(before, after) || (await isOtherContent(ctx, before, after))
    if (changed) await write(ctx, before, after)

    const publishAt = publishHourOf(changed ? { ...after, deliveries: [] } : after, ctx.now())
    const check = await checkPostIfCharter(ctx, after, { publishAt, planned: true })
    if (check && changed) await recordVerdicts(ctx, after, check, 'save')
    if (changed && before.state !== 'draft')
      await append(ctx, 'post.edited', postId, {
        from: before.state,
        content: hashOf(after, await loadMedia(ctx, after)),
      })
    return {
      revision: changed ? revision + 1 : revision,
      verdicts: (check?.answers ?? []).map((answer) => verdictView(answer, 'save', ctx.now())),
    }
  })
}

/** Other than what was written; once handed in, other than what was checked: a picture may be described anew. */
async function isOtherContent(
  ctx: Needs<'db' | 'now' | 'actor'>,
  before: Post,
  after: Post,
): Promise<boolean> {
  const [checked] = before.state === 'draft' ? [] : await listLastVerdicts(ctx.db, [before.id])
  const known = checked?.content_hash ?? hashOf(before, await loadMedia(ctx, before))
  return hashOf(after, await loadMedia(ctx, after)) !== known
}

/** Whoever saves it takes it up again, be it as it was. */
const isEnded = ({ state }: Post) => state === 'refused' || state === 'withdrawn' || state === 'failed'

const isOtherHour = (before: Post, after: Post) => before.wantedAt?.getTime() !== after.wantedAt?.getTime()

async function write(
  ctx: Needs<'db' | 'now' | 'actor' | 'enqueue'>,
  before: Post,
  after: Post,
): Promise<void> {
  await withdrawWaiting(ctx, before, { code: 'edited', data: {} })
  await setChannelsAndMedia(ctx, before.id, after)
  await ctx.db
    .updateTable('post')
    .set({
      text: after.text,
      capacity: after.capacity,
      purpose: after.purpose,
      language: after.language,
      answers: JSON.stringify(after.answers),
      wanted_at: after.wantedAt,
      state: 'draft',
      reason: null,
      revision: before.revision + 1,
      updated_at: ctx.now(),
    })
    .where('id', '=', before.id)
    .execute()
}
