import { inTransaction, memberOf, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { blocksOf, openOf } from './asked.ts'
import { checkPost, currentApprovals, recordVerdicts } from './check-post.ts'
import { checkSendable } from './check-sendable.ts'
import { schedulePostInput } from './inputs.ts'
import type { SchedulePostInput } from './inputs.ts'
import { isLiving } from './outcome.ts'
import { canRead, canSchedule, isSchedulable } from './policy.ts'
import { getPostRow } from './queries.ts'
import { followDeliveries } from './write-post.ts'

const LATE_MINUTES = 2 // a form takes a moment to fill: an hour that has just passed means now

/**
 * Gives an approved post its hour, or sends it now. One delivery per channel where it is not on its way already:
 * after a failure, only what did not go out is tried again.
 *
 * The charter in force at that hour is asked, and counts what is already scheduled. It is asked once more at the
 * instant of sending, which alone decides.
 *
 * @throws {Refusal} not-found · not-allowed · wrong-state · hour-passed · network-limits · charter-blocks · approval-needed
 */
export async function schedulePost(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'networks' | 'http' | 'vault' | 'enqueue'>,
  input: SchedulePostInput,
): Promise<void> {
  memberOf(ctx.actor)
  const { postId, publishAt } = schedulePostInput.parse(input)

  await checkSendable(ctx, postId)

  return inTransaction(ctx, async (ctx) => {
    const post = await getPostRow(ctx.db, postId, 'lock')
    if (!canRead(ctx.actor, post)) throw new Refusal('not-found', { what: 'post', id: postId })
    if (!canSchedule(ctx.actor, post)) throw new Refusal('not-allowed', { action: 'schedule-post' })
    const taken = new Set(post.deliveries.filter(isLiving).map(({ channelId }) => channelId))
    const channelIds = post.channelIds.filter((id) => !taken.has(id))
    if (!isSchedulable(post) || channelIds.length === 0)
      throw new Refusal('wrong-state', { state: post.state })

    const now = ctx.now()
    if (publishAt && publishAt.getTime() < now.getTime() - LATE_MINUTES * 60_000)
      throw new Refusal('hour-passed', { hour: publishAt.toISOString() })
    const later = publishAt && publishAt > now ? publishAt : null

    const check = await checkPost(ctx, post, { publishAt: later, channelIds, planned: true })
    const blocks = blocksOf(check.answers)
    if (blocks.length > 0) throw new Refusal('charter-blocks', { findings: blocks })
    const open = openOf(check.answers, currentApprovals(post.approvals, check.contentHash))
    if (open.length > 0) throw new Refusal('approval-needed', { findings: open })

    const organisationId = organisationOf(ctx.actor)
    const deliveries = channelIds.map((channelId) => ({ id: ctx.newId(), channelId }))
    await ctx.db
      .insertInto('delivery')
      .values(
        deliveries.map(({ id, channelId }) => ({
          organisation_id: organisationId,
          id,
          post_id: postId,
          channel_id: channelId,
          state: 'scheduled',
          publish_at: later ?? now,
        })),
      )
      .execute()
    await followDeliveries(ctx, postId)
    await recordVerdicts(ctx, post, check, 'schedule')
    await append(ctx, 'post.scheduled', postId, {
      publishAt: (later ?? now).toISOString(),
      content: check.contentHash,
      charter: check.charter.digest,
      deliveries: deliveries.map(({ id, channelId }) => ({ id, channel: channelId })),
    })
    await ctx.enqueue(ctx, 'posts.send-due', { organisationId }, later ? { startAfter: later } : {})
  })
}
