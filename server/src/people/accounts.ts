import { hashPassword, verifyPassword } from 'better-auth/crypto'
import type { Needs } from '../ctx.ts'
import type { Database } from '../db/client.ts'
import { Refusal } from '../errors.ts'
import { PASSWORD_CHARACTERS } from './inputs.ts'

// Accounts belong to the installation (migration 0003). Written here in the shape better-auth reads, so that an
// account and the membership it comes with are one transaction.

export type Account = { id: string; email: string; name: string; operator: boolean }

export async function findAccount(
  db: Database,
  by: { id: string } | { email: string },
): Promise<Account | undefined> {
  return db
    .selectFrom('auth.user')
    .select(['id', 'email', 'name', 'operator'])
    .$if('id' in by, (query) => query.where('id', '=', 'id' in by ? by.id : ''))
    .$if('email' in by, (query) => query.where('email', '=', 'email' in by ? by.email.toLowerCase() : ''))
    .executeTakeFirst()
}

/** @throws {Refusal} password-too-short · password-too-long */
export function checkPassword(password: string): void {
  const { min, max } = PASSWORD_CHARACTERS
  if (password.length < min) throw new Refusal('password-too-short', { min })
  if (password.length > max) throw new Refusal('password-too-long', { max })
}

export type NewAccount = { email: string; name: string; password: string; operator?: boolean }

/**
 * Opens an account whose address is known to be its holder's: they were mailed there, or someone with access to
 * the machine says so.
 *
 * @returns its id
 * @throws {Refusal} password-too-short · password-too-long · already-has-account
 */
export async function createAccount(
  { db, now, newId }: Needs<'db' | 'now' | 'newId'>,
  { email, name, password, operator = false }: NewAccount,
): Promise<string> {
  checkPassword(password)
  const hash = await hashPassword(password)
  const id = newId()
  const written = { createdAt: now(), updatedAt: now() }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('auth.user')
    .values({ id, name, email: email.toLowerCase(), emailVerified: true, operator, ...written })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) throw new Refusal('already-has-account', { name })
  await db
    .insertInto('auth.account')
    .values({ id: newId(), accountId: id, userId: id, providerId: 'credential', password: hash, ...written })
    .execute()
  return id
}

/** @throws {Refusal} sign-in-refused */
export async function checkPasswordOf(db: Database, accountId: string, password: string): Promise<void> {
  const row = await db
    .selectFrom('auth.account')
    .select('password')
    .where('userId', '=', accountId)
    .where('providerId', '=', 'credential')
    .executeTakeFirst()
  const matches = row?.password ? await verifyPassword({ hash: row.password, password }) : false
  if (!matches) throw new Refusal('sign-in-refused', {})
}
