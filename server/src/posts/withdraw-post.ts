import { inTransaction, memberOf, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { notify } from '../notifications/index.ts'
import { withdrawPostInput } from './inputs.ts'
import type { WithdrawPostInput } from './inputs.ts'
import { canRead, canWithdraw, isWithdrawable } from './policy.ts'
import { getPostRow } from './queries.ts'
import type { Reason } from './types.ts'
import { excerptOf } from './views.ts'
import { followDeliveries, setState, withdrawWaiting } from './write-post.ts'

/**
 * Takes a post back. What has not left does not leave. What is public is taken down by the network where it can,
 * right after this; elsewhere the page asks a person to do it and to say so (`confirmRemoved`). The post counts as
 * withdrawn once nothing of it is left outside.
 *
 * @throws {Refusal} not-found · not-allowed · wrong-state
 */
export async function withdrawPost(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'enqueue'>,
  input: WithdrawPostInput,
): Promise<void> {
  const member = memberOf(ctx.actor)
  const { postId, reason: why } = withdrawPostInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const post = await getPostRow(ctx.db, postId, 'lock')
    if (!canRead(member, post)) throw new Refusal('not-found', { what: 'post', id: postId })
    if (!canWithdraw(member, post)) throw new Refusal('not-allowed', { action: 'withdraw-post' })
    if (!isWithdrawable(post)) throw new Refusal('wrong-state', { state: post.state })

    const { personId: by, name } = member
    const reason = { code: 'withdrawn', data: { by, name, reason: why } }
    await withdrawWaiting(ctx, post, reason)
    const sent = post.deliveries.filter(({ state }) => state === 'sent').map(({ id }) => id)
    if (sent.length > 0) {
      await askRemoval(ctx, sent, { code: 'removal-asked', data: reason.data })
      await followDeliveries(ctx, postId)
    } else await setState(ctx, postId, 'withdrawn', reason)
    if (by !== post.authorId)
      await notify(ctx, {
        personIds: [post.authorId],
        kind: 'post.withdrawn',
        subjectId: postId,
        details: { by: name, reason: why, excerpt: excerptOf(post.text) },
      })
    await append(ctx, 'post.withdrawn', postId, { from: post.state, reason: why, remove: sent })
  })
}

async function askRemoval(
  ctx: Needs<'db' | 'actor' | 'enqueue'>,
  deliveryIds: string[],
  reason: Reason,
): Promise<void> {
  await ctx.db
    .updateTable('delivery')
    .set({ reason: JSON.stringify(reason) })
    .where('id', 'in', deliveryIds)
    .execute()
  for (const deliveryId of deliveryIds)
    await ctx.enqueue(ctx, 'posts.remove-sent', { organisationId: organisationOf(ctx.actor), deliveryId })
}
