import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import type { Network } from '../networks/network.ts'

/** @throws {Refusal} connector-unknown: this installation does not have it, or no longer */
export function networkOf({ networks }: Needs<'networks'>, connector: string): Network {
  const network = networks.find(({ id }) => id === connector)
  if (!network) throw new Refusal('connector-unknown', { connector })
  return network
}
