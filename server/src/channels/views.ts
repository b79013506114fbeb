import type { Selectable } from 'kysely'
import type { Audience, Surface } from '@balise/rules'
import type { Tables } from '../db/tables.ts'
import type { Network } from '../networks/network.ts'
import type { UnitView } from '../organisation/index.ts'
import type { ChannelView } from './types.ts'

export type ChannelRow = Selectable<Tables['channel']>

export function channelView(row: ChannelRow, unit: UnitView | null, network: Network): ChannelView {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    network: row.network,
    connector: row.connector,
    surface: row.surface as Surface,
    audience: row.audience as Audience,
    official: row.official,
    unit,
    hashtags: row.hashtags,
    handle: row.handle,
    service: row.service,
    url: row.url,
    authorisedBy: row.authorised_by,
    authorisedOn: row.authorised_on,
    openedAt: row.opened_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    connected: row.secret !== null || row.session !== null,
    publishes: network.publishes,
  }
}
