import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { checkPasswordOf, createAccount, findAccount } from './accounts.ts'
import { acceptInvitationInput } from './inputs.ts'
import type { AcceptInvitationInput } from './inputs.ts'
import { findInvitation } from './invitations.ts'
import { lockPerson } from './rows.ts'
import { tieAccount } from './tie-account.ts'

/**
 * Opens the account of whoever holds the link, and ties it to the person it invites. Someone who already signs in
 * here, for another organisation, gives the password they have.
 *
 * @returns the account's id
 * @throws {Refusal} invitation-over · person-left · already-has-account · sign-in-refused · password-too-short ·
 *                   password-too-long
 */
export async function acceptInvitation(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  input: AcceptInvitationInput,
): Promise<string> {
  const { token, password } = acceptInvitationInput.parse(input)
  const { organisationId, id, personId, email } = await findInvitation(ctx, token)
  const asked = { kind: 'system', organisationId, job: 'accept-invitation' } as const

  return inTransaction({ ...ctx, actor: asked }, async (ctx) => {
    const person = await lockPerson(ctx.db, organisationId, personId)
    if (person.left_at) throw new Refusal('person-left', { name: person.name })
    if (person.account_id) throw new Refusal('already-has-account', { name: person.name })
    const { numUpdatedRows } = await ctx.db
      .updateTable('invitation')
      .set({ accepted_at: ctx.now() })
      .where('organisation_id', '=', organisationId)
      .where('id', '=', id)
      .where('accepted_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new Refusal('invitation-over', {})

    const account = await findAccount(ctx.db, { email })
    if (account) await checkPasswordOf(ctx.db, account.id, password)
    const accountId = account?.id ?? (await createAccount(ctx, { email, name: person.name, password }))
    await tieAccount(ctx, { organisationId, personId, accountId })

    const { name, roles } = person
    const actor = { kind: 'member', organisationId, personId, accountId, name, roles } as const
    await append({ ...ctx, actor }, 'invitation.accepted', personId, { invitation: id })
    return accountId
  })
}
