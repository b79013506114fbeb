import { bluesky } from './bluesky/bluesky.ts'
import { createFake } from './fake/fake.ts'
import type { FakeNetwork } from './fake/fake.ts'
import { manual } from './manual/manual.ts'
import type { Network } from './network.ts'

export type { Network }

/** Every network, in the order a page lists them. `fake` is handed in by whoever must see what it received. */
export const allNetworks = (fake: FakeNetwork = createFake()): Network[] => [manual, bluesky, fake]

/** The network that speaks for a channel: the one of that name, else a person by hand. */
export const networkOf = (networks: Network[], id: string): Network =>
  networks.find((network) => network.id === id) ?? manual
