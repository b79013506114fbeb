import type { Network } from '@balise/server/networks'
import type { Locale } from '../locale.ts'

export const ABILITIES = ['publish', 'find', 'remove', 'listReplies'] as const
export type Ability = (typeof ABILITIES)[number]

export type NetworkView = {
  id: string
  name: string
  publishes: Network['publishes']
  surfaces: string[]
  can: Ability[]
  credentials: { field: string; secret: boolean; optional: boolean; label: string; help: string }[]
}

/** What a network says of itself: an ability is a method that it has. */
export const networkView = (network: Network, locale: Locale): NetworkView => ({
  id: network.id,
  name: network.name[locale],
  publishes: network.publishes,
  surfaces: network.surfaces,
  can: ABILITIES.filter((ability) => network[ability] !== undefined),
  credentials: network.credentials.map(({ field, secret, optional, label, help }) => ({
    field,
    secret,
    optional: optional ?? false,
    label: label[locale],
    help: help[locale],
  })),
})
