import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { createAccount, findAccount } from './accounts.ts'
import { lockPerson } from './rows.ts'
import { tieAccount } from './tie-account.ts'

/**
 * Opens someone's account without an invitation. For whoever has the machine in hand (first start, `npm run admin`);
 * from a page, one invites. Someone who already signs in here, for another organisation, keeps the password they have.
 *
 * @param operator this person also runs the installation
 * @returns the account's id
 * @throws {Refusal} not-allowed · not-found · email-missing · already-has-account · password-too-short ·
 *                   password-too-long
 */
export async function openAccount(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  { personId, password, operator = false }: { personId: string; password: string; operator?: boolean },
): Promise<string> {
  const organisationId = organisationOf(ctx.actor)
  if (ctx.actor.kind !== 'system') throw new Refusal('not-allowed', { action: 'open-account' })

  return inTransaction(ctx, async (ctx) => {
    const { name, email, account_id: known } = await lockPerson(ctx.db, organisationId, personId)
    if (known) throw new Refusal('already-has-account', { name })
    if (!email) throw new Refusal('email-missing', { name })

    const account = await findAccount(ctx.db, { email })
    const accountId = account?.id ?? (await createAccount(ctx, { email, name, password, operator }))
    await tieAccount(ctx, { organisationId, personId, accountId })
    await append(ctx, 'account.opened', personId, { operator })
    return accountId
  })
}
