import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { letterSheet } from './letter-sheet.ts'
import { makeLink } from './links.ts'
import { setLetters } from './set-letters.ts'

/**
 * A letter for a holder who is not reached by mail: their personal link as a code, and the same questions to tick, with
 * a code by which the organisation finds the request when it comes back. The link they had before stops.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function familyLetter(
  ctx: Needs<'db' | 'now' | 'newId' | 'random' | 'actor' | 'networks' | 'origin'>,
  { holderId }: { holderId: string },
): Promise<Uint8Array> {
  const sheet = await inTransaction(ctx, async (ctx) => {
    const { token, linkId, personId } = await makeLink(ctx, { holderId, sentBy: 'letter' })
    const link = { organisationId: organisationOf(ctx.actor), linkId, holderId, personId }
    return letterSheet(ctx, { link, token, writtenAt: ctx.now() })
  })
  return setLetters([sheet])
}
