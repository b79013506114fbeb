import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { notify } from '../notifications/index.ts'
import { mayAnswerFor } from './approvers.ts'
import { refusePostInput } from './inputs.ts'
import type { RefusePostInput } from './inputs.ts'
import { canRead, canRefuse, isRefusable, REFUSED_BY_SOMEONE } from './policy.ts'
import { getPostRow } from './queries.ts'
import { excerptOf } from './views.ts'
import { setState } from './write-post.ts'

/**
 * Says no to a post, with the reason its author will read. Whoever could agree to it may.
 *
 * @throws {Refusal} not-found · not-allowed · wrong-state
 */
export async function refusePost(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'networks' | 'enqueue'>,
  input: RefusePostInput,
): Promise<void> {
  const member = memberOf(ctx.actor)
  const { postId, reason } = refusePostInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const post = await getPostRow(ctx.db, postId, 'lock')
    if (!canRead(member, post)) throw new Refusal('not-found', { what: 'post', id: postId })
    if (!canRefuse(member, post, await mayAnswerFor(ctx, member, post)))
      throw new Refusal('not-allowed', { action: 'refuse-post' })
    if (!isRefusable(post)) throw new Refusal('wrong-state', { state: post.state })

    const { personId: by, name } = member
    await setState(ctx, postId, 'refused', { code: REFUSED_BY_SOMEONE, data: { by, name, reason } })
    await notify(ctx, {
      personIds: [post.authorId],
      kind: 'post.refused',
      subjectId: postId,
      details: { by: name, reason, excerpt: excerptOf(post.text) },
    })
    await append(ctx, 'post.refused', postId, { reason })
  })
}
