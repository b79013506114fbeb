import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { countTry } from './attempts.ts'

/** What anybody may ask without an account, and how often from one address: a class behind one line is not stopped. */
const LIMITS = {
  'charter-search': { max: 60, seconds: 60 },
  // A code has eight signs: nobody finds one by trying.
  certificate: { max: 20, seconds: 600 },
}

/**
 * Counts one question of somebody without an account.
 *
 * @param address of the connection: only its hash is kept
 * @throws {Refusal} too-many-attempts
 */
export async function limitTries(
  ctx: Needs<'db' | 'now' | 'newId'>,
  what: keyof typeof LIMITS,
  address: string,
): Promise<void> {
  const seconds = await countTry(ctx, { what, who: address, ...LIMITS[what] })
  if (seconds > 0) throw new Refusal('too-many-attempts', { seconds })
}
