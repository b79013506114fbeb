import type { Needs } from '../ctx.ts'
import { findAccount } from './accounts.ts'

/** Does this account run the installation? It sees the kept mails, and no organisation's content. */
export async function isOperator({ db, actor }: Needs<'db' | 'actor'>): Promise<boolean> {
  if (!('accountId' in actor)) return false
  const account = await findAccount(db, { id: actor.accountId })
  return account?.operator === true
}
