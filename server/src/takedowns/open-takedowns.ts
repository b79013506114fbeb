import { listConsentStatuses } from '../consents/index.ts'
import type { ConsentStatus } from '../consents/index.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { append } from '../log/index.ts'
import { listMediaById } from '../media/index.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { listShowing } from '../posts/index.ts'
import type { Showing } from '../posts/index.ts'
import { dueOn } from './due-on.ts'
import type { TakedownCause } from './types.ts'

export type OpenCtx = Needs<'db' | 'now' | 'newId' | 'actor' | 'networks' | 'enqueue'>

const CAUSES: Partial<Record<ConsentStatus, TakedownCause>> = {
  no: 'refused',
  withdrawn: 'withdrawn',
  disagreement: 'disagreement',
  expired: 'expired',
}

/**
 * Puts on the list everything that shows someone where their consent no longer holds, with its clock. What is on it
 * already stays as it is. Someone nobody ever asked is not put there: that is for the charter to say, before sending.
 *
 * @returns how many were added
 */
export function openTakedowns(ctx: OpenCtx, { personId }: { personId: string }): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const showing = await listShowing(ctx.db, personId)
    if (showing.length === 0) return 0
    const media = await listMediaById(ctx, [...new Set(showing.flatMap(({ mediaIds }) => mediaIds))])
    const pictures = new Map(media.map((one) => [one.id, one]))
    const statuses = await listConsentStatuses(ctx, {
      personId,
      shown: showing.map(({ channelId, mediaIds, text }) => ({
        channelId,
        media: mediaIds.flatMap((id) => pictures.get(id) ?? []),
        text,
      })),
    })
    let opened = 0
    for (const [index, one] of showing.entries()) {
      const cause = CAUSES[statuses[index]!]
      if (cause && (await openOne(ctx, one, { personId, cause, holderId: null, note: '' }))) opened++
    }
    return opened
  })
}

type Asked = { personId: string; cause: TakedownCause; holderId: string | null; note: string }

/** @returns false when it was on the list already */
export async function openOne(ctx: OpenCtx, showing: Showing, asked: Asked): Promise<boolean> {
  const { timezone } = await getOrganisation(ctx)
  const due = await dueOn(ctx, dayIn(timezone, ctx.now()))
  const id = ctx.newId()
  const atOnce = showing.state === 'sending' && asked.cause !== 'asked'
  const added = await ctx.db
    .insertInto('takedown')
    .values({
      organisation_id: organisationOf(ctx.actor),
      id,
      person_id: asked.personId,
      post_id: showing.postId,
      delivery_id: showing.deliveryId,
      channel_id: showing.channelId,
      cause: asked.cause,
      holder_id: asked.holderId,
      note: asked.note,
      at_once: atOnce,
      state: 'open',
      opened_at: ctx.now(),
      due_on: due,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'delivery_id', 'person_id'])
        .where('closed_at', 'is', null)
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (!added) return false
  await append(ctx, 'takedown.opened', id, {
    person: asked.personId,
    post: showing.postId,
    delivery: showing.deliveryId,
    channel: showing.channelId,
    cause: asked.cause,
    holder: asked.holderId,
    dueOn: due,
  })
  // It may have arrived between the list and this row: whoever follows it looks again.
  if (atOnce)
    await ctx.enqueue(ctx, 'takedowns.follow', {
      organisationId: organisationOf(ctx.actor),
      deliveryId: showing.deliveryId,
    })
  return true
}
