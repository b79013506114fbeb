import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { invitePersonInput } from './inputs.ts'
import type { InvitePersonInput } from './inputs.ts'
import { canManagePeople } from './policy.ts'
import { lockPerson } from './rows.ts'
import { hashOfToken, newToken } from './tokens.ts'

const DAYS = 7 // long enough for someone who reads their mail once a week

/**
 * Sends someone a link with which they open their account. A new invitation ends those that wait: one link works
 * at a time.
 *
 * @throws {Refusal} not-allowed · not-found · person-left · already-has-account
 */
export async function invitePerson(
  ctx: Needs<'db' | 'now' | 'newId' | 'random' | 'vault' | 'enqueue' | 'actor'>,
  input: InvitePersonInput,
): Promise<void> {
  const { organisationId, personId: invitedBy } = memberOf(ctx.actor)
  if (!canManagePeople(ctx.actor)) throw new Refusal('not-allowed', { action: 'invite-person' })
  const { personId, email } = invitePersonInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const person = await lockPerson(ctx.db, organisationId, personId)
    if (person.left_at) throw new Refusal('person-left', { name: person.name })
    if (person.account_id) throw new Refusal('already-has-account', { name: person.name })

    const invitation = { id: ctx.newId(), token: newToken(ctx) }
    const expiresAt = new Date(ctx.now().getTime() + DAYS * 86_400_000)
    await ctx.db
      .deleteFrom('invitation')
      .where('organisation_id', '=', organisationId)
      .where('person_id', '=', personId)
      .where('accepted_at', 'is', null)
      .execute()
    await ctx.db
      .insertInto('invitation')
      .values({
        organisation_id: organisationId,
        id: invitation.id,
        person_id: personId,
        email,
        token_hash: hashOfToken(invitation.token),
        invited_by: invitedBy,
        created_at: ctx.now(),
        expires_at: expiresAt,
      })
      .execute()
    await ctx.db
      .updateTable('person')
      .set({ email })
      .where('organisation_id', '=', organisationId)
      .where('id', '=', personId)
      .execute()

    await append(ctx, 'person.invited', personId, {
      invitation: invitation.id,
      expiresAt: expiresAt.toISOString(),
    })
    // Sealed: whoever reads the queue must not be able to accept in their place.
    const sealedToken = ctx.vault.seal(invitation.token).toString('base64')
    await ctx.enqueue(ctx, 'people.send-invitation', {
      organisationId,
      invitationId: invitation.id,
      sealedToken,
    })
  })
}
