import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { append } from '../log/index.ts'
import { ADMINISTRATOR } from '../organisation/index.ts'
import { listMemberships, memberActor } from './memberships.ts'

/**
 * Writes an administrator's sign-in into the log of each organisation they administer. A sign-in that cannot be
 * written there does not succeed.
 */
export async function logSession(ctx: Needs<'db' | 'now'>, accountId: string): Promise<void> {
  const memberships = await listMemberships({ ...ctx, actor: { kind: 'account', accountId } })
  for (const membership of memberships.filter(({ roles }) => roles.includes(ADMINISTRATOR))) {
    const actor = memberActor(membership, accountId)
    await inTransaction({ ...ctx, actor }, (ctx) => append(ctx, 'session.opened', membership.personId, {}))
  }
}
