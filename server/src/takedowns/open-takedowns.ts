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
 * @param changedAt when the answer changed, if it did: what was on its way at that instant waits for nobody
 * @returns how many were added
 */
export function openTakedowns(
  ctx: OpenCtx,
  { personId, changedAt }: { personId: string; changedAt?: Date | undefined },
): Promise<number> {
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
      const asked = { personId, holderId: null, note: '', atOnce: wasOnItsWay(one, changedAt) }
      if (cause && (await openOne(ctx, one, { ...asked, cause }))) opened++
    }
    return opened
  })
}

/** Milliseconds between the instant that an answer bears and the one where everybody can read it, on a slow machine. */
const WRITING_MS = 60_000

/** Sent by a sender that had asked before the answer changed, or may have been. */
function wasOnItsWay({ state, claimedAt, sentAt }: Showing, changedAt: Date | undefined): boolean {
  if (state === 'sending' || state === 'unknown') return true
  if (state !== 'sent' || !changedAt || !claimedAt || !sentAt) return false
  const at = changedAt.getTime()
  return at >= claimedAt.getTime() - WRITING_MS && at <= sentAt.getTime()
}

type Asked = {
  personId: string
  cause: TakedownCause
  holderId: string | null
  note: string
  atOnce: boolean
}

/** @returns false when it was on the list already */
export async function openOne(ctx: OpenCtx, showing: Showing, asked: Asked): Promise<boolean> {
  const { timezone } = await getOrganisation(ctx)
  const due = await dueOn(ctx, dayIn(timezone, ctx.now()))
  const id = ctx.newId()
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
      at_once: asked.atOnce,
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
  if (asked.atOnce) await hurry(ctx, showing.deliveryId)
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
  return true
}

/** It may have arrived meanwhile: whoever follows it looks again, also for those who were waiting already. */
async function hurry(ctx: OpenCtx, deliveryId: string): Promise<void> {
  await ctx.db
    .updateTable('takedown')
    .set({ at_once: true })
    .where('delivery_id', '=', deliveryId)
    .where('closed_at', 'is', null)
    .where('cause', '!=', 'asked')
    .execute()
  await ctx.enqueue(ctx, 'takedowns.follow', { organisationId: organisationOf(ctx.actor), deliveryId })
}
