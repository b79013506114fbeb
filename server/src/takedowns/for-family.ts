import { listChannels } from '../channels/index.ts'
import { familyActor, holdLink, openLink } from '../consents/index.ts'
import type { OpenedLink } from '../consents/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { readMedia } from '../media/index.ts'
import { excerptOf, listShowing } from '../posts/index.ts'
import { askRemovalInput } from './inputs.ts'
import type { AskRemovalInput } from './inputs.ts'
import { openOne } from './open-takedowns.ts'
import type { OpenCtx } from './open-takedowns.ts'
import type { ShownView } from './types.ts'

type FamilyLink = { token: string; address: string | null }
type FamilyCtx = Needs<'db' | 'now' | 'newId' | 'actor' | 'networks'>

/**
 * Every publication that shows the person of a link, and what became of those that had to come down.
 *
 * @throws {Refusal} link-over · too-many-attempts
 */
export async function listShownToFamily(ctx: FamilyCtx, link: FamilyLink): Promise<ShownView[]> {
  return behind(ctx, link, async (ctx, { personId }) => {
    const showing = await listShowing(ctx.db, personId, { removed: true })
    const takedowns = await ctx.db
      .selectFrom('takedown')
      .selectAll()
      .where('person_id', '=', personId)
      .orderBy('opened_at')
      .execute()
    const last = new Map(takedowns.map((row) => [row.delivery_id, row]))
    const channels = new Map((await listChannels(ctx)).map(({ id, name }) => [id, name]))
    return showing.flatMap((one) => {
      const takedown = last.get(one.deliveryId)
      const isGone = one.state === 'removed'
      // Taken down for another reason before anyone asked: it shows nobody any more.
      if (isGone && !takedown) return []
      return {
        deliveryId: one.deliveryId,
        excerpt: excerptOf(one.text),
        channel: channels.get(one.channelId) ?? '',
        sentAt: one.sentAt?.toISOString() ?? null,
        url: isGone ? null : one.url,
        mediaIds: isGone ? [] : one.mediaIds,
        takedown: takedown
          ? {
              state: takedown.state as NonNullable<ShownView['takedown']>['state'],
              openedAt: takedown.opened_at.toISOString(),
              dueOn: takedown.due_on,
              closedAt: takedown.closed_at?.toISOString() ?? null,
            }
          : null,
      }
    })
  })
}

/**
 * A family asks that one publication comes down, whether or not it had agreed to it. Asked twice, it was asked the
 * first time.
 *
 * @throws {Refusal} link-over · too-many-attempts · not-found, for what does not show the person of the link
 */
export async function askRemoval(ctx: OpenCtx, input: AskRemovalInput): Promise<void> {
  const { deliveryId, note, ...link } = askRemovalInput.parse(input)
  return behind(ctx, link, async (ctx, opened) => {
    const { personId, holderId } = opened
    await holdLink(ctx, opened)
    const showing = (await listShowing(ctx.db, personId)).find((one) => one.deliveryId === deliveryId)
    if (!showing) throw new Refusal('not-found', { what: 'delivery', id: deliveryId })
    await openOne(ctx, showing, { personId, cause: 'asked', holderId, note, atOnce: false })
  })
}

/**
 * A picture that is out and shows the person of the link, small; any other is not there.
 *
 * @throws {Refusal} link-over · too-many-attempts · not-found
 */
export async function readFamilyMedia(
  ctx: FamilyCtx & Parameters<typeof readMedia>[0],
  { mediaId, ...link }: FamilyLink & { mediaId: string },
) {
  return behind(ctx, link, async (ctx, { personId }) => {
    const showing = await listShowing(ctx.db, personId)
    if (!showing.some(({ mediaIds }) => mediaIds.includes(mediaId)))
      throw new Refusal('not-found', { what: 'media', id: mediaId })
    return readMedia(ctx, { mediaId, size: 'small' })
  })
}

async function behind<C extends Needs<'db' | 'now' | 'newId' | 'actor'>, T>(
  ctx: C,
  asked: FamilyLink,
  work: (ctx: C, link: OpenedLink) => Promise<T>,
): Promise<T> {
  const link = await openLink(ctx, asked)
  return inTransaction({ ...ctx, actor: familyActor(link.organisationId) }, (ctx) => work(ctx, link))
}
