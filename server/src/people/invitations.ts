import { sql } from 'kysely'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { getOrganisation } from '../organisation/index.ts'
import { findAccount } from './accounts.ts'
import { invitationInput } from './inputs.ts'
import type { InvitationInput } from './inputs.ts'
import { selectPeople } from './rows.ts'
import { hashOfToken } from './tokens.ts'
import type { InvitationView } from './types.ts'

/**
 * What the page behind the link shows.
 *
 * @throws {Refusal} invitation-over, for a link that never was as for one that was used, replaced or expired
 */
export async function getInvitation(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: InvitationInput,
): Promise<InvitationView> {
  const { token } = invitationInput.parse(input)
  const { organisationId, personId, email } = await findInvitation(ctx, token)
  const actor = { kind: 'system', organisationId, job: 'get-invitation' } as const
  return inTransaction({ ...ctx, actor }, async (ctx) => {
    const [person] = await selectPeople(ctx.db, organisationId, { personIds: [personId], present: true })
    if (!person) throw new Refusal('invitation-over', {})
    const organisation = await getOrganisation(ctx)
    const account = await findAccount(ctx.db, { email })
    return { organisation: organisation.name, name: person.name, email, hasAccount: account !== undefined }
  })
}

/** The token's hash is the key: policy `by_token` lets a transaction that names it read that one row. */
export function findInvitation(ctx: Needs<'db' | 'now' | 'actor'>, token: string) {
  return inTransaction({ ...ctx, actor: { kind: 'visitor' } }, async ({ db, now }) => {
    const hash = hashOfToken(token)
    await sql`select set_config('balise.invitation', ${hash}, true)`.execute(db)
    const row = await db
      .selectFrom('invitation')
      .select(['organisation_id as organisationId', 'id', 'person_id as personId', 'email'])
      .where('token_hash', '=', hash)
      .where('accepted_at', 'is', null)
      .where('expires_at', '>', now())
      .executeTakeFirst()
    if (!row) throw new Refusal('invitation-over', {})
    return row
  })
}
