import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { listPeopleById } from '../people/index.ts'

/**
 * Somebody decided meanwhile: says who, and what.
 *
 * @throws {Refusal} stale-decision
 */
export async function refuseStale(
  ctx: Needs<'db' | 'now' | 'actor'>,
  { state, decided_by, revision }: { state: string; decided_by?: string | null; revision: number },
): Promise<never> {
  const [person] = decided_by ? await listPeopleById(ctx, [decided_by]) : []
  throw new Refusal('stale-decision', { by: person?.name ?? null, state, revision })
}
