import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { notify } from '../notifications/index.ts'
import { listApprovers } from './approvers.ts'
import { blocksOf, openOf } from './asked.ts'
import { checkPost, currentApprovals, recordVerdicts } from './check-post.ts'
import { checkSendable } from './check-sendable.ts'
import { submitPostInput } from './inputs.ts'
import type { SubmitPostInput } from './inputs.ts'
import { canRead, canSubmit, isSubmittable } from './policy.ts'
import { getPostRow, publishHourOf } from './queries.ts'
import { excerptOf } from './views.ts'
import { setState } from './write-post.ts'

/**
 * Hands a draft in. Where the charter asks for someone's agreement, they are told; where it asks for nobody's, the
 * post is approved as it stands. An agreement already given on exactly this content still holds.
 *
 * @throws {Refusal} not-found · not-allowed · stale-revision · wrong-state · no-charter · channels-missing ·
 *   nothing-to-publish · network-limits · charter-blocks
 */
export async function submitPost(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'networks' | 'http' | 'vault' | 'enqueue'>,
  input: SubmitPostInput,
): Promise<{ state: 'to-approve' | 'approved' }> {
  const { name } = memberOf(ctx.actor)
  const { postId, revision } = submitPostInput.parse(input)

  await checkSendable(ctx, postId)

  return inTransaction(ctx, async (ctx) => {
    const post = await getPostRow(ctx.db, postId, 'lock')
    if (!canRead(ctx.actor, post)) throw new Refusal('not-found', { what: 'post', id: postId })
    if (!canSubmit(ctx.actor, post)) throw new Refusal('not-allowed', { action: 'submit-post' })
    if (post.revision !== revision)
      throw new Refusal('stale-revision', { revision: post.revision, state: post.state })
    if (post.state === 'to-approve' || post.state === 'approved') return { state: post.state } // it is handed in
    if (!isSubmittable(post)) throw new Refusal('wrong-state', { state: post.state })

    const check = await checkPost(ctx, post, { publishAt: publishHourOf(post, ctx.now()), planned: true })
    const blocks = blocksOf(check.answers)
    if (blocks.length > 0) throw new Refusal('charter-blocks', { findings: blocks })

    const open = openOf(check.answers, currentApprovals(post.approvals, check.contentHash))
    const state = open.length > 0 ? 'to-approve' : 'approved'
    await setState(ctx, postId, state)
    if (open.length > 0)
      await notify(ctx, {
        personIds: await listApprovers(ctx, post, open),
        kind: 'post.to-approve',
        subjectId: postId,
        details: { author: name, excerpt: excerptOf(post.text) },
      })
    await recordVerdicts(ctx, post, check, 'submit')
    await append(ctx, 'post.submitted', postId, {
      content: check.contentHash,
      charter: check.charter.digest,
      state,
      awaits: [...new Set(open.map(({ rule }) => rule))],
    })
    return { state }
  })
}
