import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'

/**
 * Lets an account act as a person. One account is one person in an organisation.
 *
 * @throws {Refusal} already-has-account, naming who it already is
 */
export async function tieAccount(
  { db }: Needs<'db'>,
  { organisationId, personId, accountId }: { organisationId: string; personId: string; accountId: string },
): Promise<void> {
  const other = await db
    .selectFrom('person')
    .select('name')
    .where('organisation_id', '=', organisationId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (other) throw new Refusal('already-has-account', { name: other.name })
  await db
    .updateTable('person')
    .set({ account_id: accountId })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', personId)
    .execute()
}
