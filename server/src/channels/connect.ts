import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { failureSentence, NetworkFailure } from '../networks/failure.ts'
import type { Account, Deps, Network } from '../networks/network.ts'
import { getOrganisation } from '../organisation/index.ts'

/**
 * Signs in once with what was given, to know that it works and under which name. A network that has nobody to ask
 * (a group kept by hand) is believed.
 *
 * @throws {Refusal} connection-refused, in the network's own words
 */
export async function connect(
  ctx: Needs<'db' | 'now' | 'http' | 'actor'>,
  network: Network,
  account: Account,
): Promise<{ handle: string; session?: Record<string, string> }> {
  if (!network.connect) return { handle: account.handle }
  const deps: Deps = { http: ctx.http, now: ctx.now, fitImage: noPicture }
  try {
    return await network.connect(account, deps)
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error
    const { timezone } = await getOrganisation(ctx)
    const says = failureSentence(error, network.name.fr, timezone)
    const inEnglish = failureSentence(error, network.name.en, timezone)
    throw new Refusal('connection-refused', { network: network.id, says: { fr: says.fr, en: inEnglish.en } })
  }
}

const noPicture = () => Promise.reject(new Error('channels: a network asked for a picture while connecting'))
