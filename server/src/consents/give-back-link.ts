import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { familyPageInput } from './inputs.ts'
import type { FamilyPageInput } from './inputs.ts'
import { familyActor, openLink, revokeLink } from './links.ts'
import { sendLink } from './send-link.ts'

/**
 * A holder who handed their link to the wrong person closes it themself. Another one goes to the address that is known
 * of them, and to no other.
 *
 * @returns whether another link was mailed
 * @throws {Refusal} link-over · too-many-attempts
 */
export async function giveBackLink(
  ctx: Needs<'db' | 'now' | 'newId' | 'random' | 'vault' | 'enqueue' | 'actor'>,
  input: FamilyPageInput,
): Promise<boolean> {
  const { organisationId, holderId } = await openLink(ctx, familyPageInput.parse(input))
  return inTransaction({ ...ctx, actor: familyActor(organisationId) }, async (ctx) => {
    const { email } = await ctx.db
      .selectFrom('holder')
      .select('email')
      .where('id', '=', holderId)
      .executeTakeFirstOrThrow()
    if (email) await sendLink(ctx, { holderId })
    else await revokeLink(ctx, { holderId })
    return email !== null
  })
}
