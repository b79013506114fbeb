import { listChannels } from '../channels/index.ts'
import type { ChannelView } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { networkOf } from '../networks/all.ts'
import { listLivingEvidence } from '../media/index.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { listPeopleById } from '../people/index.ts'
import { excerptOf, listSendings } from '../posts/index.ts'
import { listTakedownsInput, takedownInput } from './inputs.ts'
import type { ListTakedowns, ListTakedownsInput, TakedownInput } from './inputs.ts'
import type { TakedownView } from './types.ts'

type Reader = Needs<'db' | 'now' | 'actor' | 'networks'>

/** What has to come down, the nearest clock first; what is over, the last closed first; or all, the last opened first. */
export function listTakedowns(ctx: Reader, input: ListTakedownsInput = {}): Promise<TakedownView[]> {
  return view(ctx, listTakedownsInput.parse(input))
}

/** @throws {Refusal} not-found */
export async function getTakedown(ctx: Reader, input: TakedownInput): Promise<TakedownView> {
  const { takedownId } = takedownInput.parse(input)
  const [found] = await view(ctx, { takedownId, which: 'all', limit: 1 })
  if (!found) throw new Refusal('not-found', { what: 'takedown', id: takedownId })
  return found
}

type Filter = ListTakedowns & { takedownId?: string }

function view(ctx: Reader, { personId, takedownId, which, limit }: Filter): Promise<TakedownView[]> {
  return inTransaction(ctx, async (ctx) => {
    const today = dayIn((await getOrganisation(ctx)).timezone, ctx.now())
    const rows = await ctx.db
      .selectFrom('takedown')
      .selectAll()
      .$if(personId !== undefined, (query) => query.where('person_id', '=', personId!))
      .$if(takedownId !== undefined, (query) => query.where('id', '=', takedownId!))
      .$if(which === 'waiting', (query) => query.where('closed_at', 'is', null).orderBy('due_on'))
      .$if(which === 'closed', (query) =>
        query.where('closed_at', 'is not', null).orderBy('closed_at', 'desc'),
      )
      .$if(which === 'all', (query) => query.orderBy('opened_at', 'desc'))
      .orderBy('id')
      .limit(limit)
      .execute()
    const ids = rows.flatMap(({ person_id, closed_by }) => [person_id, ...(closed_by ? [closed_by] : [])])
    const names = new Map((await listPeopleById(ctx, [...new Set(ids)])).map(({ id, name }) => [id, name]))
    const channels = new Map((await listChannels(ctx)).map((channel) => [channel.id, channel]))
    const sendings = await listSendings(
      ctx.db,
      rows.map(({ delivery_id }) => delivery_id),
    )
    const captures = await listLivingEvidence(
      ctx,
      rows.flatMap(({ capture_id }) => capture_id ?? []),
    )
    return rows.flatMap((row) => {
      const channel = channels.get(row.channel_id)
      const sending = sendings.get(row.delivery_id)
      if (!channel || !sending) return []
      const { text, mediaIds, url, sentAt, remoteId } = sending
      return {
        id: row.id,
        person: { id: row.person_id, name: names.get(row.person_id) ?? '' },
        postId: row.post_id,
        deliveryId: row.delivery_id,
        channel: { id: channel.id, name: channel.name, network: channel.network },
        excerpt: excerptOf(text),
        url,
        sentAt: sentAt?.toISOString() ?? null,
        mediaId: row.closed_at ? null : (mediaIds[0] ?? null),
        cause: row.cause as TakedownView['cause'],
        note: row.note,
        state: row.state as TakedownView['state'],
        openedAt: row.opened_at.toISOString(),
        dueOn: row.due_on,
        isLate: row.closed_at === null && row.due_on < today,
        outcome: row.outcome,
        capture: row.capture_id === null ? null : { isKept: captures.has(row.capture_id) },
        byProgram: row.by_program,
        closedAt: row.closed_at?.toISOString() ?? null,
        closedBy: (row.closed_by && names.get(row.closed_by)) || null,
        removal: removalOf(ctx, channel, remoteId),
      }
    })
  })
}

const PAPER = ['print', 'newsletter', 'message']

export function removalOf(
  { networks }: Needs<'networks'>,
  { surface, connector }: ChannelView,
  remoteId: string | null,
): TakedownView['removal'] {
  if (PAPER.includes(surface)) return 'paper'
  return networkOf(networks, connector).remove && remoteId !== null ? 'itself' : 'by-hand'
}
