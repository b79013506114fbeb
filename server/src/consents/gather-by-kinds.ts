import type { ChannelView } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { listPeopleById } from '../people/index.ts'
import { consentFacts } from './facts.ts'
import { KINDS_TOGETHER, keyOfKinds } from './picture-kinds.ts'
import type { ConsentsByKinds } from './picture-kinds.ts'
import { loadStandings } from './standing.ts'

/**
 * The consents of those shown in one draft, for each kind of picture that it may become while it is written: a name
 * typed or a picture taken away changes which of them counts, and the browser asks nobody.
 */
export function gatherByKinds(
  ctx: Needs<'db' | 'now' | 'actor'>,
  { personIds, channels }: { personIds: string[]; channels: ChannelView[] },
): Promise<Record<string, ConsentsByKinds>> {
  return inTransaction(ctx, async (ctx) => {
    const standings = await loadStandings(ctx, await listPeopleById(ctx, [...new Set(personIds)].toSorted()))
    return Object.fromEntries(
      [...standings].map(([id, standing]) => [
        id,
        Object.fromEntries(
          KINDS_TOGETHER.map((kinds) => [keyOfKinds(kinds), consentFacts(id, standing, channels, kinds)]),
        ),
      ]),
    )
  })
}
