import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { reopenPostInput } from './inputs.ts'
import type { ReopenPostInput } from './inputs.ts'
import { canRead, canReopen, isReopenable } from './policy.ts'
import { getPostRow } from './queries.ts'
import { setState, withdrawWaiting } from './write-post.ts'

/**
 * Takes a post that never left back to its author's desk, as it is. Agreements given on this content hold as long
 * as it does not change.
 *
 * @throws {Refusal} not-found · not-allowed · wrong-state
 */
export async function reopenPost(
  ctx: Needs<'db' | 'now' | 'actor' | 'enqueue'>,
  input: ReopenPostInput,
): Promise<void> {
  memberOf(ctx.actor)
  const { postId } = reopenPostInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const post = await getPostRow(ctx.db, postId, 'lock')
    if (!canRead(ctx.actor, post)) throw new Refusal('not-found', { what: 'post', id: postId })
    if (!canReopen(ctx.actor, post)) throw new Refusal('not-allowed', { action: 'reopen-post' })
    if (!isReopenable(post)) throw new Refusal('wrong-state', { state: post.state })

    await withdrawWaiting(ctx, post, { code: 'reopened', data: {} })
    await setState(ctx, postId, 'draft')
    await append(ctx, 'post.reopened', postId, { from: post.state })
  })
}
