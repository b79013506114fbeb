import type { Audience, Surface } from '@balise/rules'
import type { Limits } from '../networks/network.ts'
import type { UnitView } from '../organisation/index.ts'

/** A line of the register of accounts. Never a secret: `connected` only says whether one is kept. */
export type ChannelView = {
  id: string
  /** What a charter's selector names. */
  slug: string
  name: string
  /** What the reader knows it by: facebook, bluesky, print… */
  network: string
  /** What serves it: fake, manual, bluesky. */
  connector: string
  surface: Surface
  audience: Audience
  official: boolean
  unit: UnitView | null
  hashtags: string[]
  handle: string
  service: string | null
  url: string | null
  authorisedBy: string
  /** Day. */
  authorisedOn: string
  openedAt: string
  closedAt: string | null
  connected: boolean
  /** `by-hand`: a person sends what Balise prepared. */
  publishes: 'itself' | 'by-hand'
  limits?: Limits
}
