import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Database } from '../db/client.ts'
import { KEPT } from '../db/kept-plans.ts'
import { Refusal } from '../errors.ts'
import type { Account } from '../networks/network.ts'
import { listUnits } from '../organisation/index.ts'
import type { UnitView } from '../organisation/index.ts'
import { channelIdInput } from './inputs.ts'
import type { ChannelIdInput } from './inputs.ts'
import { networkOf } from './network-of.ts'
import type { ChannelView } from './types.ts'
import { channelView } from './views.ts'
import type { ChannelRow } from './views.ts'

type Reader = Needs<'db' | 'actor' | 'networks'>

/** The whole register, by name, the closed ones at the end: what went out through them must stay explainable. */
export async function listChannels(ctx: Reader): Promise<ChannelView[]> {
  return inTransaction(ctx, async (ctx) => {
    const [rows, units] = await Promise.all([
      selectChannels(ctx.db, organisationOf(ctx.actor)).modifyEnd(KEPT).execute(),
      listUnits(ctx),
    ])
    return viewChannels(ctx, rows, units)
  })
}

/** @throws {Refusal} not-found */
export async function getChannel(ctx: Reader, input: ChannelIdInput): Promise<ChannelView> {
  const { channelId } = channelIdInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const row = await getChannelRow(ctx.db, organisationOf(ctx.actor), channelId)
    const [view] = viewChannels(ctx, [row], await listUnits(ctx))
    if (!view) throw new Refusal('not-found', { what: 'channel', id: channelId })
    return view
  })
}

/**
 * What a connector is given, its secret open. For the sender alone: nothing of it reaches a page.
 *
 * @throws {Refusal} not-found
 */
export async function accountOf(ctx: Needs<'db' | 'actor' | 'vault'>, channelId: string): Promise<Account> {
  return inTransaction(ctx, async ({ db, actor, vault }) => {
    const row = await getChannelRow(db, organisationOf(actor), channelId)
    const opened = (sealed: Buffer | null) =>
      sealed ? (JSON.parse(vault.open(sealed)) as Record<string, string>) : undefined
    const session = opened(row.session)
    return {
      id: row.id,
      network: row.network,
      surface: row.surface,
      handle: row.handle,
      service: row.service,
      secret: opened(row.secret) ?? {},
      ...(session && { session }),
    }
  })
}

/** @throws {Refusal} not-found */
export async function getChannelRow(
  db: Database,
  organisationId: string,
  channelId: string,
): Promise<ChannelRow> {
  const row = await selectChannels(db, organisationId).where('id', '=', channelId).executeTakeFirst()
  if (!row) throw new Refusal('not-found', { what: 'channel', id: channelId })
  return row
}

/** Who holds the keys: ids of people by id of channel; a channel that nobody holds is not in it. */
export async function listAdministrators(ctx: Needs<'db' | 'actor'>): Promise<Map<string, string[]>> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db }) => {
    const rows = await db
      .selectFrom('channel_administrator')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .orderBy('person_id')
      .execute()
    const holders = new Map<string, string[]>()
    for (const { channel_id: channel, person_id: person } of rows)
      holders.set(channel, [...(holders.get(channel) ?? []), person])
    return holders
  })
}

function viewChannels(ctx: Needs<'networks'>, rows: ChannelRow[], all: UnitView[]): ChannelView[] {
  const units = new Map(all.map((unit) => [unit.id, unit]))
  return rows.map((row) =>
    channelView(row, (row.unit_id && units.get(row.unit_id)) || null, networkOf(ctx, row.connector)),
  )
}

function selectChannels(db: Database, organisationId: string) {
  return db
    .selectFrom('channel')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('closed_at', (order) => order.asc().nullsFirst())
    .orderBy('name')
    .orderBy('id')
}
